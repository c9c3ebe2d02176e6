import type { Figure } from '../../model/incident';
import type { Span } from '../../model/link';
import { LONGEST_QUALIFIER, NUMBER_PATTERNS, QUALIFIED, QUALIFIERS } from './number-patterns';
import { numberInWords } from './number-words';

/** A record has no word for 'nearly': it is 'about' that stays below. */
export type Qualifier = NonNullable<Figure['qualifier']> | 'nearly';

/** A number as claimed: bounds in the unit that is counted, a missing one is open. */
export interface ReadNumber extends Span {
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Qualifier;
  /** 'as many': the number before it again. */
  readonly same?: boolean;
}

type Bounds = Pick<ReadNumber, 'low' | 'high' | 'qualifier'>;

/** What words without a number stand for, in a text and in a record. */
export const VAGUE: Readonly<Record<'dozens' | 'hundreds' | 'several', Bounds>> = {
  dozens: { low: 20, high: 99, qualifier: 'dozens' },
  hundreds: { low: 200, high: 999, qualifier: 'hundreds' },
  several: { low: 2, high: 12, qualifier: 'several' },
};

/** Nouns that are numbers themselves: 'une trentaine' is about thirty. */
const FRENCH_ROUND: Readonly<Record<string, number>> = {
  dizaine: 10,
  'demi-douzaine': 6,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

/** What stands between the two numbers of a range; 'and' only after 'between'. */
const RANGE = { en: /^\s*(?:-|–|to|or)\s*$/iu, fr: /^\s*(?:-|–|à|ou)\s*$/iu } as const;
const BETWEEN = {
  en: { opens: /\bbetween\s+$/iu, joins: /^\s+and\s+$/iu },
  fr: { opens: /\bentre\s+$/iu, joins: /^\s+et\s+$/iu },
} as const;

function numberValue(text: string, lang: 'en' | 'fr'): number | undefined {
  const [, base = '', scale = ''] =
    /^(.*?)(?:\s+(million|millier|thousand)s?)?$/iu.exec(text) ?? [];
  const times = scale === '' ? 1 : /^million/i.test(scale) ? 1e6 : 1e3;
  if (!/^\d/.test(base)) {
    const words = numberInWords(base, lang);
    return words === undefined ? undefined : words * times;
  }
  const plain =
    lang === 'en'
      ? base.replaceAll(',', '')
      : base.replace(/[\s.](?=\d{3})/g, '').replace(',', '.');
  const value = Number(plain) * times;
  return Number.isInteger(value) ? value : undefined;
}

function bounded(value: number, qualifier?: Qualifier): Bounds {
  if (qualifier === 'up-to') return { high: value, qualifier };
  if (qualifier === 'at-least' || qualifier === 'more-than') return { low: value, qualifier };
  return { low: value, high: value, ...(qualifier && { qualifier }) };
}

function boundsOf(
  groups: Record<string, string | undefined>,
  qualifier: Qualifier | undefined,
  lang: 'en' | 'fr',
): Bounds | undefined {
  for (const kind of ['dozens', 'hundreds', 'several'] as const)
    if (groups[kind]) return VAGUE[kind];
  if (groups.dozen) {
    const times = /^half/i.test(groups.dozen)
      ? 0.5
      : (numberInWords(groups.dozen.split(/\s/)[0] ?? '', lang) ?? 1);
    return bounded(12 * times, qualifier);
  }
  if (groups.another) return { low: 1, high: 1 };
  if (groups.score)
    return bounded(20 * (numberInWords(groups.score.split(/\s/)[0] ?? '', lang) ?? 1), qualifier);
  if (groups.round)
    return bounded(FRENCH_ROUND[groups.round.toLowerCase()] ?? 0, qualifier ?? 'about');
  const value = groups.n === undefined ? undefined : numberValue(groups.n, lang);
  return value === undefined ? undefined : bounded(value, qualifier);
}

/** '40 to 50', 'between 40 and 50': the number before and this one are the bounds of one. */
function joined(
  text: string,
  first: ReadNumber | undefined,
  next: ReadNumber,
  lang: 'en' | 'fr',
): ReadNumber | undefined {
  if (
    !first ||
    first.low === undefined ||
    first.low !== first.high ||
    next.low === undefined ||
    next.low !== next.high
  )
    return undefined;
  const gap = text.slice(first.end, next.start);
  if (gap.length > 6 || first.low > next.low) return undefined;
  const opening = BETWEEN[lang].opens.exec(text.slice(Math.max(0, first.start - 10), first.start));
  if (opening && BETWEEN[lang].joins.test(gap)) {
    return {
      start: first.start - opening[0].length,
      end: next.end,
      low: first.low,
      high: next.high,
    };
  }
  // 'rose from 13 to 40': two numbers, of two times.
  if (
    /(?:from|(?:pass|mont)\p{L}*\s+de)\s+$/iu.test(
      text.slice(Math.max(0, first.start - 14), first.start),
    )
  )
    return undefined;
  return RANGE[lang].test(gap)
    ? { start: first.start, end: next.end, low: first.low, high: next.high }
    : undefined;
}

/** 'a hundred or more'. */
const OR_MORE = {
  en: /^\s+or\s+more(?!\p{L})/iu,
  fr: /^\s+(?:ou|voire)\s+(?:plus|davantage)(?!\p{L})/iu,
} as const;

/** 'Four were killed and as many wounded.' */
const sameAs = (before: ReadNumber | undefined): Bounds | undefined =>
  before && { low: before.low, high: before.high, qualifier: before.qualifier };

/** The numbers of a text with the words that qualify them, whatever they count. */
export function readNumbers(text: string, lang: 'en' | 'fr'): ReadNumber[] {
  const numbers: ReadNumber[] = [];
  for (const match of text.matchAll(NUMBER_PATTERNS[lang])) {
    const qualified = QUALIFIED[lang].exec(
      text.slice(Math.max(0, match.index - LONGEST_QUALIFIER), match.index),
    );
    const at = QUALIFIERS[lang].findIndex((_, i) => qualified?.groups?.[`q${i}`]);
    const after = match.index + match[0].length;
    const more = OR_MORE[lang].exec(text.slice(after, after + 16))?.[0].length ?? 0;
    const qualifier = QUALIFIERS[lang][at]?.[0];
    const bounds = match.groups?.same
      ? sameAs(numbers.at(-1))
      : boundsOf(match.groups ?? {}, more > 0 ? 'at-least' : qualifier, lang);
    if (!bounds) continue;
    const start = match.index - (qualified?.[0].length ?? 0);
    const number = {
      start,
      end: after + more,
      ...bounds,
      ...(match.groups?.same && { same: true }),
    };
    const whole = joined(text, numbers.at(-1), number, lang);
    if (whole) numbers.pop();
    numbers.push(whole ?? number);
  }
  return numbers;
}
