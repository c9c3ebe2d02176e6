import { LETTERS } from './letters';

/** 'By', 'Posted by', 'Par', 'Propos recueillis par': what stands before the names. */
const OPENS =
  /^\W*(?:(?:article|story|text|words|analysis|report|news)\s+)?(?:(?:posted|written|published|reported|edited|publié|écrit|rédigé|propos recueillis)\s+)?(?:by|par)\b\s*:?\s*/iu;
/** Where the names end: at a day, a time, a sign between parts, words for a reader. */
const ENDS =
  /[|•·@\d(\n:]|\s[-–—/]+\s|\b(?:published|posted|updated|publié|mis à jour|today|yesterday|follow|le\s+\d|for|pour)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d/iu;
const AND = /\s+(?:and|et|with|avec)\s+|\s*[&;]\s*/iu;
/** What stands inside of names in small letters. */
const SMALL = new Set('de du des la le el al ag ould von van der den da di bin ben'.split(' '));
const WORD = new RegExp(`^[${LETTERS}][${LETTERS}.'’-]*$`);
const MOST_WORDS = 5;
const LONGEST = 200;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Two to five words that begin with capitals, but for small ones inside. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const isPart = (word: string, i: number): boolean =>
    WORD.test(word) && (isCapital(word.charAt(0)) || (i > 0 && SMALL.has(word)));
  return words.length >= 2 && words.length <= MOST_WORDS && words.every(isPart);
}

/**
 * The names in the line that says who wrote a story: 'By Awa Keita and Jean Dembélé, Bamako' gives two. What is no name,
 * such as a place, a role or 'our staff', is left out.
 */
export function authorsIn(byline: string): string[] {
  const line = byline.trim().slice(0, LONGEST).replace(OPENS, '');
  const end = ENDS.exec(line)?.index ?? line.length;
  const parts = line.slice(0, end).split(AND);
  // 'A, B and C' is a list; after a single name a comma begins a role or a place.
  const names = parts.flatMap((part, i) => {
    const listed = part.split(/\s*,\s*/);
    return parts.length > 1 && i < parts.length - 1 ? listed : listed.slice(0, 1);
  });
  return [...new Set(names.map((name) => name.trim()).filter(isName))];
}
