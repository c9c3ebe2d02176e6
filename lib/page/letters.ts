/**
 * The letters that English and French are written in, and their neighbours, for the inside of a class in a pattern. Unicode's own
 * classes (`\p{L}`) take a browser one to eight milliseconds for each pattern that has one, at its first use on every page.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';
