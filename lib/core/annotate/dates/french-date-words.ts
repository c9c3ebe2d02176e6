import { NUMBER_IN_WORDS, numberInWords } from '../figures/number-words';
import { fold } from '../match/fold';

export const MONTH =
  '(?:janvier|janv?\\.|f[ée]vrier|f[ée]vr?\\.|mars|avril|avr\\.|mai|juin|juillet|juil\\.|ao[uû]t|septembre|sept\\.|octobre|oct\\.|novembre|nov\\.|d[ée]cembre|d[ée]c\\.|(?<=\\d\\s|1er\\s)(?:janv?|f[ée]vr?|avr|juil|sept|oct|nov|d[ée]c))';
const MONTHS = 'jan fev mar avr mai juin juil aou sep oct nov dec'.split(' ');
export const WEEKDAY = '(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)';
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');
export const YEAR = '(?:19[6-9]|20[0-4])\\d';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9](?:er)?)';
export const PART =
  '(?:(?:au\\s+|le\\s+|du\\s+)?d[ée]but|(?:à\\s+la\\s+|la\\s+)?mi|(?:à\\s+la\\s+|la\\s+)?fin|courant)';
export const COUNT = `(?:\\d{1,3}|${NUMBER_IN_WORDS.fr}|quelques|plusieurs|une\\s+dizaine\\s+de)`;

export const monthNumber = (word = ''): number => {
  const folded = fold(word);
  return MONTHS.findIndex((start) => folded.startsWith(start)) + 1;
};
export const weekdayNumber = (word = ''): number => WEEKDAYS.indexOf(word.toLowerCase());
export const number = (text?: string): number | undefined =>
  text ? Number.parseInt(text, 10) : undefined;
export const count = (text = ''): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : numberInWords(text, 'fr');
export const unit = (word = ''): 'day' | 'week' | 'month' | 'year' =>
  /^jour/i.test(word)
    ? 'day'
    : /^semaine/i.test(word)
      ? 'week'
      : /^mois/i.test(word)
        ? 'month'
        : 'year';

/** « deux semaines », « quinze jours » : un nombre et une unité. */
export function unitsIn(n?: string, word?: string) {
  const units = count(n);
  if (units === undefined) return undefined;
  return units === 15 && unit(word) === 'day'
    ? { units: 2, unit: 'week' as const }
    : { units, unit: unit(word) };
}

export function part(words = ''): 'early' | 'mid' | 'late' | undefined {
  if (/d[ée]but/i.test(words)) return 'early';
  if (/mi$/i.test(words)) return 'mid';
  return /fin$/i.test(words) ? 'late' : undefined;
}
