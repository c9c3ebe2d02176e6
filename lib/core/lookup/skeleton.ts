/**
 * Spellings of one sound in the names that reach us through French, English and Arabic: 'ou' before a
 * vowel is w, 'Gh' and 'Kh' lose their h, 'dj' is j. In this order, on folded words.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou(?=[aeiouy])/g, 'w'],
  [/ph/g, 'f'],
  [/sch|ch|sh/g, 's'],
  [/dj/g, 'j'],
  [/tch/g, 's'],
  [/([bcdgklmnprstz])h/g, '$1'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'w'],
];

/** Shorter skeletons are those of too many names. */
const SHORTEST = 2;

/**
 * The consonants of a folded word by their sound, a leading vowel kept as 'a': the same for most
 * transliterations of one name ('kufa', 'Kouffa'; 'tinzawaten', 'Tinzaouaten'). Empty where it says too little.
 */
export function skeleton(word: string): string {
  if (!/^[a-z]+$/.test(word)) return '';
  let sound = word;
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter);
  const bare = sound
    .replace(/^[aeiouy]+/, 'a')
    .replace(/(?<=.)[aeiouyh]+/g, '')
    .replace(/(.)\1+/g, '$1');
  return bare.length < SHORTEST ? '' : bare;
}
