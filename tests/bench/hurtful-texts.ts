import { makeProse } from './make-prose';

const repeat = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Prose, and texts made to make annotation slow; each of a given length in code units. */
export const TEXTS: Record<string, (length: number) => string> = {
  prose: (length) => makeProse(length, ['Boulkessi', 'JNIM', 'Gao', 'Iyad Ag Ghaly'], 25),
  'one name again and again': (length) => repeat('JNIM ', length),
  'starts of long names': (length) => repeat('Islamic State in the Greater ', length),
  'open brackets': (length) => repeat('(', length),
  'acronyms in brackets': (length) => repeat('Front for Liberation of Azawad (FLA) ', length),
  'other acronyms': (length) =>
    Array.from({ length: length / 20 }, (_, i) => `Big Army Club ${i} (BAC${i % 97})`).join(' '),
  'no space at all': (length) => repeat('a', length),
  'combining marks': (length) => repeat('e\u0301', length),
  'soft hyphens': (length) => repeat('\u00ad', length),
  numbers: (length) => repeat('12 killed, at least 30 wounded on 3 May 2019 in Gao. ', length),
  'number words': (length) => repeat('twenty-two thousand three hundred ', length),
  dates: (length) => repeat('on Sunday 1 June 2025, two days earlier, ', length),
  'full stops': (length) => repeat('. ', length),
  'line feeds': (length) => repeat('\n', length),
  'places and nothing else': (length) => repeat('Gao Kidal Ménaka Mopti ', length),
  surnames: (length) => repeat('Iyad Ag Ghaly said. Ghaly, Maïga, Traoré. ', length),
};
