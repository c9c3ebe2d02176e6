import { BESIDE_FEAST, besideFeast } from './beside-feast';
import { type DateRule, dateRule, latestDay, numberIn, oneDay } from './date-rule';
import { YEAR } from './english-date-words';

/** Names of a feast, month, day. */
type Feast = readonly [string, number, number];

const ENGLISH: readonly Feast[] = [
  ["New\\s+Year[’']s\\s+Day", 1, 1],
  ["(?:St\\.?\\s+|Saint\\s+)?Valentine[’']s\\s+Day", 2, 14],
  ['Christmas\\s+Eve', 12, 24],
  ['Christmas(?:\\s+Day)?', 12, 25],
  ['Boxing\\s+Day', 12, 26],
  ["New\\s+Year[’']s\\s+Eve", 12, 31],
];
const FRENCH: readonly Feast[] = [
  ["(?:le\\s+)?(?:(?:jour|premier\\s+jour)\\s+de\\s+l['’]an(?:née)?|Nouvel\\s+[Aa]n)", 1, 1],
  ['(?:la\\s+)?veille\\s+de\\s+Noël', 12, 24],
  ['(?:le\\s+jour\\s+de\\s+)?Noël', 12, 25],
  ['(?:la\\s+)?Saint-Sylvestre', 12, 31],
  ['(?:la\\s+)?Toussaint', 11, 1],
  ['(?:la\\s+)?Saint-Valentin', 2, 14],
];

const feastRule = (
  lang: 'en' | 'fr',
  lead: string,
  feasts: readonly Feast[],
  needs: RegExp,
): DateRule =>
  dateRule(
    `(?:${BESIDE_FEAST[lang]}|${lead})(?<feast>${feasts.map(([words]) => words).join('|')})(?:,?\\s+(?<y>${YEAR}))?`,
    (groups, anchor) => {
      const { feast = '', y } = groups;
      const named = feasts.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(feast));
      const on = named && latestDay(named[1], named[2], anchor, y ? numberIn(y) : undefined);
      return on === undefined ? null : (besideFeast(oneDay(on), groups, lang) ?? null);
    },
    needs,
  );

/** Feasts that fall on the same day each year, and days told by them. */
export const fixedFeasts: Readonly<Record<'en' | 'fr', readonly DateRule[]>> = {
  en: [feastRule('en', 'on\\s+', ENGLISH, /Christmas|Year|Valentine|Boxing/i)],
  fr: [feastRule('fr', 'à\\s+', FRENCH, /\ban\b|année|Noël|Sylvestre|Toussaint|Valentin/i)],
};
