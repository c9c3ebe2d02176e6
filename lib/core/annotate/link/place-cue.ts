import { countryNames } from '../../country-names';
import type { NeedsContext } from '../../model/entity';
import { fold } from '../match/fold';
import type { EntityInfo } from '../match/gazetteer';
import type { Mention } from '../match/mention';
import type { PageContext } from './page-context';

/** What shows that a name is that of a place, and of this one. */
export interface PlaceCue {
  readonly score: number;
  readonly code: 'beside' | 'cue';
  /** The word or the name that shows it. */
  readonly detail: string;
}

/**
 * Its region or country says which of several places of the name it is; 'village of' does not. Both are further below a
 * name beyond doubt than two readings may be to count as equal.
 */
const AREA = 0.84;
const WORD = 0.76;
/** How far to look to either side, in code units. */
const BEFORE_WINDOW = 40;
const AFTER_WINDOW = 70;

/** Words for a place before its name: 'village of', 'commune de'. Folding takes the apostrophe off an end. */
const NOUN_BEFORE =
  /(?:^|[^\p{L}\p{N}])((?:village|hamlet|town|city|commune|municipality|locality|settlement|outpost|wells?|market|department|district|cercle|circle|province|region|ville|hameau|bourg|bourgade|localite|municipalite|puits|marche|departement|campement)s?) (?:of|at|de la|de|du|des|d)$/u;
/** The same after it: 'Solhan village'. */
const NOUN_AFTER =
  /^((?:village|hamlet|town|city|commune|municipality|locality|settlement|department|district|cercle|circle|province|region)s?)(?![\p{L}\p{N}])/u;
/** Words that a place's name follows. */
const WHERE =
  /(?:^|[^\p{L}\p{N}])(?:in|at|near|from|around|outside|towards?|between|a|au|aux|dans|vers|entre|de|d|pres de|autour de)$/u;
/** A division goes by its name alone only in brackets; 'Est' and 'Centre' are words. */
const DIVISION = 'region|province|district|department|departement|cercle|circle|governorate|state';

const bare = (admin1: string): string =>
  fold(admin1).replace(
    new RegExp(`^(?:${DIVISION}) (?:of |de la |de l'|de |du |des |d')?| (?:${DIVISION})$`, 'u'),
    '',
  );

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const COUNTRIES = ['en', 'fr'].map(countryNames);
const folded = new Map<string, readonly string[]>();

/** A country's names in the languages that we read, folded. */
function namesOf(country: string): readonly string[] {
  const known = folded.get(country);
  if (known) return known;
  const names = [...new Set(COUNTRIES.map((nameOf) => fold(nameOf(country))))];
  folded.set(country, names);
  return names;
}

/** The region or country of a place, where the rest of the sentence names it. */
function areaIn(after: string, { admin1, country }: EntityInfo): string | undefined {
  if (admin1) {
    const name = literal(bare(admin1));
    const region = new RegExp(
      `(?:^|[^\\p{L}\\p{N}])(?:${name} (?:${DIVISION})|(?:${DIVISION}) (?:of |de la |de l'|de |du |des |d')?${name}|\\(${name}(?:\\)|$))(?![\\p{L}\\p{N}])`,
      'u',
    );
    if (region.test(after)) return admin1;
  }
  return country === undefined
    ? undefined
    : namesOf(country).find((name) =>
        new RegExp(`(?:^|[^\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'u').test(after),
      );
}

/**
 * Evidence that a name which many things may bear is meant as this place: a word for a place directly beside it, or,
 * after a word such as 'in', its region or country in the same sentence. Only on a page or in a passage about the
 * conflict.
 */
export function placeCue(
  { page, topic }: PageContext,
  mention: Mention,
  needs: NonNullable<NeedsContext['placed']>,
  entity: EntityInfo | undefined,
): PlaceCue | null {
  if (!entity || !(topic.whole || topic.at(mention.start))) return null;
  const { text } = page;
  const before = fold(text.slice(Math.max(0, mention.start - BEFORE_WINDOW), mention.start));
  const rest = text.slice(mention.end, mention.end + AFTER_WINDOW).split(/[.!?;\n]/, 1)[0] ?? '';
  const after = fold(rest);
  const noun = NOUN_BEFORE.exec(before)?.[1] ?? NOUN_AFTER.exec(after)?.[1];
  if (needs === 'area' && (noun || WHERE.test(before))) {
    const area = areaIn(after, entity);
    if (area) return { score: AREA, code: 'cue', detail: area };
  }
  return noun ? { score: WORD, code: 'beside', detail: noun } : null;
}
