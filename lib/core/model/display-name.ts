import { type Named, openingName } from './opening-name';
import type { LocalText } from './primitives';

/** Words in both languages, or words that are the same in any. */
export type Wording = string | LocalText;

const ACRONYM = /^[\p{Lu}\p{N}.&-]{2,}$/u;

/** Whether a record goes by a short name, and has its full one beside it: an acronym, 'Mali' of 'Republic of Mali'. */
export const isShortNamed = ({
  name,
  names: { en } = {},
}: Pick<Named, 'name' | 'names'>): boolean =>
  ACRONYM.test(name) || (en !== undefined && en !== name);

/**
 * The name to show, in French too where it has another there. The French full name is no translation of a short one:
 * that is the one by which the French summary calls it ('Cédéao'), if any.
 */
export function displayName(entity: Named): Wording {
  const { name, names } = entity;
  const french = isShortNamed(entity) ? openingName(entity, 'fr')?.name : names?.fr;
  return !french || french === name ? name : { en: name, fr: french };
}
