import type { Span } from '../../model/link';

/** Little words that in a line of capitals look like an acronym: « UN ACCORD, ET PUIS ? », 'WHO FIRED FIRST'. */
const WORDS = { en: new Set(['WHO', 'IS', 'IT', 'AS']), fr: new Set(['UN', 'EST']) } as const;

/** The word before and after, in capitals; one sign is none. */
const BEFORE = /(\p{L}[\p{L}’'-]+)[^\p{L}\n]*$/u;
const AFTER = /^[^\p{L}\n]*(\p{L}[\p{L}’'-]+)/u;
/** How far to look to either side, in code units. */
const WINDOW = 30;

const isCapitals = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase();

/** 'AES-256' is a cipher, 'CMA-7' a part: an acronym goes on as a code. */
export const goesOnAsCode = (text: string, end: number): boolean =>
  /^-\d/.test(text.slice(end, end + 2));

/** Whether a name in capitals may be but a word of its line, since all of it is in capitals. */
export function isWordInCapitals(
  text: string,
  { start, end }: Span,
  lang: 'en' | 'fr' | undefined,
): boolean {
  if (!lang || !WORDS[lang].has(text.slice(start, end))) return false;
  const before = BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[1];
  const after = AFTER.exec(text.slice(end, end + WINDOW))?.[1];
  const beside = [before, after].filter((word) => word !== undefined);
  return beside.length > 0 && beside.every(isCapitals);
}
