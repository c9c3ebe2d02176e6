/** Letters of English and French, and of most names written in Latin letters. */
const LETTERS = 'A-Za-z\\u00c0-\\u024f';

const narrow = (part: string, letters: string): string =>
  part.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', '0-9');

/**
 * Compiles a pattern, for any case of letters, with `\p{L}` narrowed to Latin letters and `\p{N}` to
 * digits. Unicode's own classes make an engine build tables of thousands of ranges for each pattern:
 * ten times the time to start, for scripts that these patterns have no words in.
 */
export function latinPattern(source: string, flags: 'i' | 'gi' | 'is'): RegExp {
  const narrowed = source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}/g, (part) =>
    part.startsWith('[') ? narrow(part, LETTERS) : `[${narrow(part, LETTERS)}]`,
  );
  return new RegExp(narrowed, flags);
}
