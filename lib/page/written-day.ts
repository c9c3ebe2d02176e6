import { LETTERS } from './letters';

const MONTHS: readonly string[] =
  'jan feb|fev mar apr|avr may|mai jun|juin jul|juil aug|aou sep oct nov dec'.split(' ');
/** 'june' and 'juillet' begin with another month's first letters: full words are told apart by four. */
const MONTH_WORD =
  'jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?';
const YEAR = '(?<y>(?:19[7-9]|20[0-4])\\d)';
const DAY = '(?<d>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|er)?';
const MONTH = `(?<m>${MONTH_WORD})\\.?`;

const WRITTEN: readonly RegExp[] = [
  new RegExp(`(?<![${LETTERS}\\d])${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}(?!\\d)`, 'i'),
  new RegExp(`(?<![${LETTERS}])${MONTH}\\s+${DAY}(?:,\\s*|\\s+)${YEAR}(?!\\d)`, 'i'),
];
const YEAR_FIRST =
  /(?<!\d)(?<y>(?:19[7-9]|20[0-4])\d)(?<sep>[-/.]?)(?<n>0[1-9]|1[0-2])\k<sep>(?<d>0[1-9]|[12]\d|3[01])(?!\d)/u;
const YEAR_LAST =
  /(?<!\d)(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<y>(?:19[7-9]|20[0-4])\d)(?!\d)/u;

/** A calendar day as YYYY-MM-DD, or undefined for one that no calendar has. */
function calendarDay(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
    ? time.toISOString().slice(0, 10)
    : undefined;
}

function monthOf(word: string): number {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return (
    MONTHS.findIndex((starts) => starts.split('|').some((start) => plain.startsWith(start))) + 1
  );
}

/**
 * The complete date that a short text holds: '7 April 2020', 'le 12 septembre 2023', 'Tue, 07 Apr 2020',
 * '2024/05/01', '20240112'. '02/06/2025' is the second of June in French and could be either in English: there
 * it is read only where one number can be no month.
 */
export function writtenDay(text: string, lang: 'en' | 'fr' | null): string | undefined {
  for (const pattern of WRITTEN) {
    const { y, m = '', d } = pattern.exec(text)?.groups ?? {};
    if (y) return calendarDay(Number(y), monthOf(m), Number(d));
  }
  const first = YEAR_FIRST.exec(text)?.groups;
  if (first) return calendarDay(Number(first.y), Number(first.n), Number(first.d));
  const last = YEAR_LAST.exec(text)?.groups;
  if (!last) return undefined;
  const [a, b] = [Number(last.a), Number(last.b)];
  if (lang === 'fr' || last.sep === '.' || a > 12) return calendarDay(Number(last.y), b, a);
  return b > 12 ? calendarDay(Number(last.y), a, b) : undefined;
}
