import type { Entity } from './entity';
import type { LocalText } from './primitives';

/** Words in both languages, or words that are the same in any. */
export type Wording = string | LocalText;

const ACRONYM = /^[\p{Lu}\p{N}.&-]{2,}$/u;

/**
 * The name to show: its French form too, where one is recorded. A short name whose full form is recorded as well
 * (an acronym, 'Mali' of 'Republic of Mali') stays as it is: the French full name is no translation of it.
 */
export function displayName({ name, names }: Pick<Entity, 'name' | 'names'>): Wording {
  const { en, fr } = names ?? {};
  const isShort = ACRONYM.test(name) || (en !== undefined && en !== name);
  return !fr || fr === name || isShort ? name : { en: name, fr };
}
