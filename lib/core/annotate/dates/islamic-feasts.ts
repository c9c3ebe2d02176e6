import { BESIDE_FEAST, besideFeast, daysFromFeast } from './beside-feast';
import { type DateRule, dateRule } from './date-rule';
import { type DayNumber, type Interval, yearOf } from './day-number';

/** 1 Muharram of the year 1, as the tabular calendar counts, in days from 1970-01-01. */
const EPOCH = 1_948_440 - 2_440_588;

/** A day of the tabular Islamic calendar: within a day or so of what the moon shows. */
const islamicDay = (year: number, month: number, day: number): DayNumber =>
  Math.floor((11 * year + 3) / 30) +
  354 * (year - 1) +
  29 * (month - 1) +
  Math.floor(month / 2) +
  day -
  1 +
  EPOCH;

/** Month and first day of the feast, and how many days it lasts. */
interface Feast {
  readonly month: number;
  readonly day: number;
  readonly lasts: number;
}
const FEASTS: readonly (readonly [string, Feast])[] = [
  ['ramadan', { month: 9, day: 1, lasts: 30 }],
  [
    'korité|eid\\s+al-fitr|eid\\s+el-fitr|a[iï]d\\s+(?:al|el)-fitr|fin\\s+du\\s+ramadan|end\\s+of\\s+ramadan',
    { month: 10, day: 1, lasts: 1 },
  ],
  [
    'tabaski|eid\\s+al-adha|eid\\s+el-kebir|eid\\s+el-kabir|a[iï]d\\s+(?:al|el)-(?:adha|k[ée]bir)|f[êe]te\\s+du\\s+(?:mouton|sacrifice)|feast\\s+of\\s+(?:the\\s+)?sacrifice',
    { month: 12, day: 10, lasts: 1 },
  ],
  ['mawlid|mouloud|maouloud|mawloud|gamou', { month: 3, day: 12, lasts: 1 }],
];
const NAMES = FEASTS.map(([names]) => names).join('|');
const NAMED = new RegExp(NAMES, 'i');
/** Nobody knows before the moon is seen. */
const MOON = 1;

/** The last such feast to have begun by publication, or that of a year. */
function feastOf(name: string, published: DayNumber | undefined, year?: number): Interval | null {
  const found = FEASTS.find(([names]) => new RegExp(`^(?:${names})$`, 'i').test(name))?.[1];
  if (!found || (published === undefined && year === undefined)) return null;
  const { month, day, lasts } = found;
  const around = Math.round(((year ?? yearOf(published as DayNumber)) - 622) * 1.0307);
  const days = [2, 1, 0, -1, -2].map((step) => islamicDay(around + step, month, day));
  const first = days.find((one) =>
    year === undefined ? one - MOON <= (published as DayNumber) : yearOf(one) === year,
  );
  if (first === undefined) return null;
  return { from: first - MOON, until: first + lasts - 1 + MOON, precision: 'interval' };
}

const feastRule = (lang: 'en' | 'fr', source: string): DateRule =>
  dateRule(
    source,
    (groups, { published }) => {
      const { eve, name = '', y } = groups;
      // The eve of a feast may be told on that eve, and what came three days before it on that day.
      const early = eve ? 2 : -Math.min(daysFromFeast(groups, lang) ?? 0, 0);
      const seen = published === undefined ? published : published + early;
      const feast = feastOf(name.replace(/\s+/g, ' '), seen, y ? Number(y) : undefined);
      if (!feast) return null;
      return eve
        ? { ...feast, from: feast.from - 1, until: feast.from + MOON }
        : (besideFeast(feast, groups, lang) ?? null);
    },
    NAMED,
  );

/** Feasts of the Islamic year, which moves through ours: intervals of the days that they may fall on. */
export const islamicFeasts: Readonly<Record<'en' | 'fr', readonly DateRule[]>> = {
  en: [
    feastRule(
      'en',
      `(?:${BESIDE_FEAST.en}|(?<eve>(?:on\\s+)?the\\s+eve\\s+of)\\s+)(?:(?:the|during|on|in|at)\\s+)*(?:(?:holy|fasting|Muslim)\\s+)*(?:(?:month|feast|festival|day)\\s+of\\s+)?(?:the\\s+)?(?<name>${NAMES})(?:\\s+(?:of\\s+)?(?<y>20\\d\\d))?`,
    ),
  ],
  fr: [
    feastRule(
      'fr',
      `(?:${BESIDE_FEAST.fr}|(?<eve>(?:à\\s+)?la\\s+veille\\s+d(?:e|u))\\s+)(?:(?:la|le|l['’]|du|de|au|à|pendant|durant|jour|mois|fête)\\s*)*(?<name>${NAMES})(?:\\s+(?:de\\s+)?(?<y>20\\d\\d))?`,
    ),
  ],
};
