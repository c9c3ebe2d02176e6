import type { Span } from '../../model/link';

/** What a news house calls a part of itself by, after a place: 'Sahel desk', 'the Lomé and Bamako desks'. */
const PART_AFTER = /^(?: (?:and|&) \p{Lu}[\p{L}-]+)?[ \u00a0](?:news)?(?:desk|bureau)s?(?!\p{L})/u;
/** Its people, where the house speaks of its own: 'our Sahel correspondent'. */
const OWN = /(?:^|[^\p{L}])our[ \u00a0](?:\p{L}+[ \u00a0])?$/iu;
const PEOPLE_AFTER = /^[ \u00a0](?:correspondent|editor|reporter|team)s?(?!\p{L})/u;
/** The same in French, directly before: « bureau Sahel », « notre correspondante Sahel », « le service Afrique ». */
const PART_BEFORE =
  /(?:^|[^\p{L}])(?:bureau|desk|service|pôle|rédaction|correspondante?s?|notre bureau d(?:e[ \u00a0]|[’']))[ \u00a0]?$/iu;
/** How far to look to either side, in code units. */
const WINDOW = 40;

/** Whether a place's name is part of the name of a news house's desk: nothing is told of the place. */
export function namesHouse(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  if (PART_BEFORE.test(before)) return true;
  const after = text.slice(end, end + WINDOW);
  return PART_AFTER.test(after) || (OWN.test(before) && PEOPLE_AFTER.test(after));
}
