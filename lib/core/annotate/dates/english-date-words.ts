import { NUMBER_IN_WORDS, numberInWords } from '../figures/number-words';

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
export const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const WEEKDAYS = 'sunmontuewedthufrisat';
export const YEAR = '(?:19[6-9]|20[0-4])\\d';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const COUNT = `(?:\\d{1,3}|${NUMBER_IN_WORDS.en}|an?|a\\s+few|several|a\\s+couple\\s+of)`;
export const EVENT =
  '(?:attack|coup|killing|ambush|massacre|kidnapping|abduction|assault|raid|bombing|offensive|election|peace|agreement|putsch|siege|withdrawal|intervention|accord|rebellion|uprising)';

export const monthNumber = (word = ''): number =>
  MONTHS.indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1;
export const weekdayNumber = (word = ''): number =>
  WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) / 3;
export const number = (text?: string): number | undefined =>
  text ? Number.parseInt(text, 10) : undefined;
export const count = (text = ''): number | undefined =>
  /^an?$/i.test(text) ? 1 : /^\d+$/.test(text) ? Number(text) : numberInWords(text, 'en');
/** 'two weeks', 'a fortnight' as a number and a unit. */
export function unitsIn(n?: string, unit = '') {
  const units = count(n);
  if (units === undefined) return undefined;
  return /^fortnight/i.test(unit)
    ? { units: 2 * units, unit: 'week' as const }
    : { units, unit: unit.toLowerCase() as 'day' | 'night' | 'week' | 'month' | 'year' };
}
/** 'may' and 'march' are words, 'May' and 'March' months. */
export const capital = (word?: string): boolean => word === undefined || /^\p{Lu}/u.test(word);

export function part(words = ''): 'early' | 'mid' | 'late' | undefined {
  if (/early|start|beginning|first|opening/i.test(words)) return 'early';
  if (/mid/i.test(words)) return 'mid';
  return /late|end|second|last|final|closing/i.test(words) ? 'late' : undefined;
}
