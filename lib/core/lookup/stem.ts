/** Shorter stems are those of too many words. In letters. */
const SHORTEST = 4;
/** The longer ones first. */
const ENDINGS = ['ings', 'ing', 'ees', 'es', 'ed', 'ee', 's'];

/** A folded word without an ending of number, tense or gender: 'attacks', 'kidnapped', 'libérés'. The word itself where it has none. */
export function stem(word: string): string {
  const ending = ENDINGS.find(
    (each) => word.endsWith(each) && word.length - each.length >= SHORTEST,
  );
  return ending ? word.slice(0, -ending.length) : word;
}
