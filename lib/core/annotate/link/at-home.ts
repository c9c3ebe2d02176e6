import { MAIN_FEED, splitId } from '../../dataset/feed-ids';
import type { EntityInfo, Gazetteer } from '../match/gazetteer';
import type { Mention } from '../match/mention';

/** Countries and areas of which one says that a page is in this part of the world. */
const COUNTRIES =
  /^places\/(?:mali|burkina-faso|niger|mauritania|algeria|libya|chad|nigeria|senegal|ivory-coast|guinea|togo|africa|west-africa|maghreb|north-africa|western-sahara)$/;
/** Areas that shops, boats and songs are named after: as areas they have their article. */
const AREAS = /^places\/(?:sahel|sahara|liptako-gourma)$/;
/** Its peoples, and what is theirs, folded. */
const PEOPLES =
  /\b(?:malien|malian|burkinab|nigerien|sahelian|sahelien|touareg|tuareg|peuls?\b|fulani|dogons?\b|songha[iy]|bambara|west african|ouest africain)/;

/** An article, or whose it is: 'West Africa's Sahel'. */
const ARTICLE = /(?:(?:^|[^\p{L}])(?:the|le|du|au)|['’]s)\s(?:\p{Ll}+\s)?$/iu;
/** Words that a place follows, and nothing but a place. */
const WHERE =
  /(?:^|[^\p{L}])(?:in|at|near|from|to|into|around|outside|towards?|across|via|à|vers|près de|près d[’']|autour de|depuis|au)\s?$/iu;
/** A word for a place, directly before its name or after it. */
const NOUN_BEFORE =
  /(?:^|[^\p{L}])(?:village|town|city|region|province|district|commune|ville|région|cercle) (?:of|de|du|d[’'])\s?$/iu;
const NOUN_AFTER = /^\s(?:village|town|city|region|province|district|cercle)(?!\p{L})/u;
/** What stands before the name of who holds an office. */
const OFFICE =
  /(?:^|[^\p{L}])(?:President|Captain|Colonel|General|Lieutenant|Minister|Emir|Leader|Commander|Président|Capitaine|Général|Ministre|Émir|Chef)\s$/iu;
/** How far to look before a name, in code units. */
const WINDOW = 30;
/** A name of so many words has no namesakes. */
const UNMISTAKABLE = 3;

const before = (text: string, start: number): string =>
  text.slice(Math.max(0, start - WINDOW), start);

/** Whether a page that is not about the conflict is at least set in this part of the world. */
export const isSetHere = (
  gazetteer: Gazetteer,
  sure: ReadonlyMap<number, readonly number[]>,
  folded: string,
): boolean =>
  [...sure.keys()].some((number) =>
    COUNTRIES.test((gazetteer.entities.get(number) as EntityInfo).id),
  ) || PEOPLES.test(folded);

/**
 * Whether a name that has one meaning in the dataset has it on a page about something else: horses, scents and companies
 * are called Kidal and Sahel too. There the page must be set here, or the words before it must say what it is. Records of other feeds are of another
 * world.
 */
export function isAtHome(
  text: string,
  { start, end, text: surface, senses }: Mention,
  { id, type, general }: EntityInfo,
  setHere: boolean,
): boolean {
  const words = before(text, start);
  if (AREAS.test(id)) {
    const bare = !/[\s-]/u.test(surface);
    return !bare || (ARTICLE.test(words) && (setHere || WHERE.test(words.replace(/the\s$/u, ''))));
  }
  if (
    splitId(id).feed !== MAIN_FEED ||
    general ||
    setHere ||
    type === 'organisation' ||
    type === 'accord'
  )
    return true;
  if (type === 'place')
    return (
      WHERE.test(words) || NOUN_BEFORE.test(words) || NOUN_AFTER.test(text.slice(end, end + WINDOW))
    );
  if (surface.split(/[\s-]/u).length >= UNMISTAKABLE) return true;
  return type === 'person' ? OFFICE.test(words) : senses.some(({ acronym }) => acronym);
}
