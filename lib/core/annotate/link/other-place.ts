import { countryNames } from '../../country-names';
import { fold } from '../match/fold';
import type { EntityInfo } from '../match/gazetteer';

/** Federal states after a town's name: 'Mali, Illinois'. Georgia is a country too. */
const STATES = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|
kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|
new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|
south dakota|tennessee|texas|utah|vermont|virginia|washington state|west virginia|wisconsin|wyoming|ontario|quebec|manitoba|
saskatchewan|alberta|british columbia|nova scotia|queensland|new south wales|tasmania`.split(
    /\|\n?/,
  ),
);
const FEDERATIONS = new Set(['US', 'CA', 'AU']);
/** Countries that stand beside towns of this war in lists: 'between Gao, Niger and Chad'. */
const NEIGHBOURS = new Set(['ML', 'BF', 'NE', 'DZ', 'MR', 'TD', 'NG', 'CI']);
/** One or two words with a capital after a comma. */
const AFTER = /^, +(\p{Lu}[\p{L}’'-]+)(?: (\p{Lu}[\p{L}’'-]+))?/u;
/** How far to look, in code units. */
const WINDOW = 40;

let countries: ReadonlyMap<string, string> | undefined;

/** ISO codes by the names of countries in the languages that we read, folded. */
function codesByName(): ReadonlyMap<string, string> {
  if (countries) return countries;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = new Map<string, string>();
  for (const nameOf of ['en', 'fr'].map(countryNames))
    for (const code of codes) {
      const name = nameOf(code);
      if (name !== code) found.set(fold(name), code);
    }
  countries = found;
  return found;
}

/**
 * The state or country after a place's name that says it is another place of the name ('Moura, Portugal'), or
 * undefined. After a country another country goes on a list.
 */
export function otherPlaceAfter(
  text: string,
  end: number,
  { type, id, country }: EntityInfo,
): string | undefined {
  if (type !== 'place') return undefined;
  const match = AFTER.exec(text.slice(end, end + WINDOW));
  if (!match) return undefined;
  const [, one = '', two] = match;
  const isCountry = id.split('/').length === 2;
  return [two ? `${one} ${two}` : '', one].find((name) => {
    const folded = fold(name);
    if (STATES.has(folded)) return !FEDERATIONS.has(country ?? '');
    const code = isCountry ? undefined : codesByName().get(folded);
    return code !== undefined && code !== country && !NEIGHBOURS.has(code);
  });
}
