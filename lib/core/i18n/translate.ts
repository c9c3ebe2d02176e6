import { countryNames } from '../country-names';
import type { Catalogue, MessageKey } from './catalogue';

export type Language = 'en' | 'fr';

/** The interface in one language: words, numbers, dates. */
export interface Translate {
  readonly language: Language;
  /** A message with its `{names}` filled in; `KEY.one` where there is one and `count` is singular. */
  (key: MessageKey, values?: Record<string, string | number>): string;
  number(value: number): string;
  /** A calendar date known to the day, month or year (`2025-06-01`, `2025-06`, `2025`). */
  date(partial: string): string;
  /** From one day to another (`2025-06-01`); what both share is said once: '1–4 June 2025'. */
  days(first: string, last: string): string;
  /** A moment (ISO 8601) as day and time, in the reader's time zone; what is none, as it is. */
  moment(iso: string): string;
  /** The name of a country, by its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** The one of two wordings that is in this language; a plain string is both. */
  pick(wording: string | { readonly en: string; readonly fr: string }): string;
}

const DATE_PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Making a format is dear: it waits for its first use, and is made once. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** @param words the messages that this surface can say; a key that is not among them stands for itself */
export function makeTranslate(language: Language, words: Catalogue): Translate {
  const catalogue = words[language] ?? {};
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const plurals = lazily(() => new Intl.PluralRules(locale));
  const textOf = (key: MessageKey, count: string | number | undefined): string => {
    const one = `${key}.one` as MessageKey;
    const singular = typeof count === 'number' ? catalogue[one] : undefined;
    const general = catalogue[key] ?? key;
    if (singular === undefined || plurals().select(count as number) !== 'one') return general;
    // French takes none for a singular: words that spell their number out are those of one alone.
    return count === 1 || singular.includes('{count}') ? singular : general;
  };
  const translate = (key: MessageKey, values: Record<string, string | number> = {}): string =>
    textOf(key, values.count).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers().format(value) : (value ?? whole);
    });
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  const countries = lazily(() => countryNames(locale));
  /** French numbers its days, but for the first, which it counts: '1er juin'. */
  const ordinal = (date: string): string =>
    language === 'fr' ? date.replace(/(?<!\d)1(?=[\s–])/g, '1er') : date;
  const dates = new Map<number, Intl.DateTimeFormat>();
  const dateFormat = (length: number): Intl.DateTimeFormat => {
    const format =
      dates.get(length) ??
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...DATE_PARTS[length] });
    dates.set(length, format);
    return format;
  };
  return Object.assign(translate, {
    language,
    number: (value: number) => numbers().format(value),
    date(partial: string) {
      const day = Date.parse(`${partial.padEnd(10, '-01')}T00:00:00Z`);
      return Number.isNaN(day) ? partial : ordinal(dateFormat(partial.length).format(day));
    },
    days(first: string, last: string) {
      const [start, end] = [Date.parse(first), Date.parse(last)];
      return Number.isNaN(start) || Number.isNaN(end)
        ? `${first} – ${last}`
        : ordinal(dateFormat(10).formatRange(start, end));
    },
    moment(iso: string) {
      const at = new Date(iso);
      return Number.isNaN(at.getTime())
        ? iso
        : at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
    },
    country: (code: string) => countries()(code),
    pick: (wording: string | { readonly en: string; readonly fr: string }) =>
      typeof wording === 'string' ? wording : wording[language],
  });
}

/** The language to speak: the reader's choice, else French where the browser does, else English. */
export function chooseLanguage(setting: 'browser' | Language, browserLanguage: string): Language {
  if (setting !== 'browser') return setting;
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
