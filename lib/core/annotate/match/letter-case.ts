/**
 * Whether the capitals of a text allow a name there. Spelling was compared without case; now the
 * text must have a capital wherever the name has one, so that 'an Islamic state' is not the Islamic
 * State and the pronoun 'us' is not the US.
 */

/** Nouns that newspapers write small within a name: 'Wagner group', 'Gao region', 'katiba Macina'. */
const SMALL_NOUNS = new Set(
  `accord alliance army battalion bloc brigade cercle coalition commune corps district force forces
  government group hotel katiba katibat mission movement operation pact province region
  armée bataillon groupe gouvernement hôtel mouvement opération région`.split(/\s+/),
);

/** Particles of Arabic and Tuareg names, small or not as the paper likes: 'al-Qaeda', 'Al-Qaeda', 'Ag', 'ag'. */
const PARTICLES = new Set(['al', 'el', 'ul', 'as', 'ad', 'ag', 'wal', 'ould', 'ben', 'bin']);

const words = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+/gu) ?? [];

const SLUG = /^[\p{Lu} ]+-\p{Lu}+$/u;

const isUpper = (char: string): boolean => char !== char.toLowerCase();

const isCapitalised = (word: string): boolean => isUpper(word.charAt(0));

/** An acronym must stand in the text with the same capitals ('JNIM', 'FAMa'; 'Jnim' is another alias). */
function acronymAgrees(form: string, surface: string): boolean {
  const a = [...form].filter((char) => /\p{L}/u.test(char));
  const b = [...surface].filter((char) => /\p{L}/u.test(char));
  return a.length === b.length && a.every((char, i) => !isUpper(char) || isUpper(b[i] as string));
}

/** 'MALI-ARMY' at the head of an agency's story is two words of its own, not the name of that army. */
const isSlug = (form: readonly string[], surface: string): boolean =>
  SLUG.test(surface) && SMALL_NOUNS.has((form.at(-1) as string).toLowerCase());

/**
 * @param form the name as recorded
 * @param surface the text that matched it when case was ignored
 * @param acronym whether the form is one
 */
export function caseAgrees(form: string, surface: string, acronym: boolean): boolean {
  if (acronym) return acronymAgrees(form, surface);
  const wanted = words(form);
  const given = words(surface);
  if (wanted.length !== given.length) {
    return !isUpper(form.charAt(0)) || isUpper(surface.charAt(0));
  }
  if (isSlug(wanted, surface)) return false;
  return wanted.every((word, i) => {
    if (PARTICLES.has(word.toLowerCase())) return true;
    if (!isCapitalised(word) || isCapitalised(given[i] as string)) return true;
    return (i > 0 || wanted.slice(1).some(isCapitalised)) && SMALL_NOUNS.has(word.toLowerCase());
  });
}

/** Two signs or more, all capitals or digits but for a small one at the end ('JNIM', 'FAMa', 'U.N.'). */
export const looksLikeAcronym = (form: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}.&-]*)+[\p{Ll}s]?$/u.test(form) && /\p{Lu}.*[\p{Lu}\p{N}]/u.test(form);
