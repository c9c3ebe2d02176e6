import type { Figure } from '../../model/incident';
import type { Span } from '../../model/link';
import { clauseFate } from './clause-fate';
import { countPeople } from './count-people';
import { measuresOf } from './fate';
import { type FigurePatterns, figurePatterns } from './figure-patterns';
import type { Counted } from './read-counted';
import { type Qualifier, readNumbers } from './read-numbers';
import { goOnCounting, isRecount } from './recounts';
import { shareMeasures, shareWhom } from './share-measures';

/** A number of people killed, wounded … as the text gives it; `start`, `end` are offsets into the text. */
export interface ReadFigure extends Span {
  readonly text: string;
  readonly measure: Figure['measure'];
  /** What the words may mean as well: 'did not come back' tells of the missing or of the dead. */
  readonly orElse?: Figure['measure'];
  readonly of: Figure['of'];
  /** In persons; a bound that the words leave open is missing. */
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Qualifier;
  /** Some of the people only: 'six Russians', 'including 12 women'. */
  readonly part: boolean;
  /** Another count of those that the figure before counts: never added to it. */
  readonly recount?: boolean;
}

/** People counted, by words that do not say what befell them: 'the 49 soldiers who got off the plane'. */
export type UntoldCount = Omit<ReadFigure, 'measure' | 'orElse' | 'recount'> & {
  /** What the clause around them hints at. */
  readonly hint?: Figure['measure'];
};

interface Tolls {
  readonly figures: ReadFigure[];
  readonly untold: UntoldCount[];
}

/** 'Eight survivors were picked up': by their own. */
const SURVIVORS = /(?:survivors?|survivants?|rescapés?)$/iu;

/** Who runs away is not displaced. */
const ARMED: ReadonlySet<Figure['of']> = new Set([
  'militants',
  'mercenaries',
  'soldiers',
  'police',
  'militiamen',
  'peacekeepers',
]);

/** How far before those counted it is sought who took them, in code units. */
const LEAD = 90;

/** 'Two (2) soldiers', « Deux (02) Casques bleus ». */
const IN_DIGITS = /(?<=\p{L}\s)\(\s?\d+\s?\)(?=\s\p{L})/gu;

/** 'Five Nigeriens and four Americans': the parts of a toll by where they came from are no tolls. */
const isNationsPart = (one: Counted, all: readonly Counted[]): boolean =>
  !!one.nation && all.filter(({ nation, fate }) => nation && fate === one.fate).length > 1;

/** 'Three came home, the three women': counted before. */
const DEFINITE = /(?<!\p{L})(?:the|these|those|les|ces)\s+$/iu;
/** 'taken with five companions': the rest beside one who is named. */
const BESIDE = /(?<!\p{L})(?:with|avec)\s+$/iu;

const LISTED = /^\s*(?:[,(:–—]|(?:and|et)(?!\p{L}))\s*$/iu;
/** 'Two officers, a woman and a man,': those counted before, one by one, and no other people. */
function isBreakdown(text: string, counted: readonly Counted[], at: number): boolean {
  for (let from = at - 1; from >= 0; from--) {
    const whole = counted[from] as Counted;
    let rest = whole.number.low ?? 0;
    for (let i = from + 1; i < counted.length; i++) {
      const [before, part] = [counted[i - 1] as Counted, counted[i] as Counted];
      const sameSort = part.of === 'people' || part.of === whole.of;
      if (!sameSort || !LISTED.test(text.slice(before.end, part.number.start))) break;
      rest -= part.number.low ?? 0;
      if (rest === 0 && i > from + 1) return at <= i;
    }
  }
  return false;
}

const compiled: Partial<Record<'en' | 'fr', FigurePatterns>> = {};

/**
 * The figures of a sentence. Numbers within the `except` spans (dates) are none.
 * @param before the last figure of the sentence before, which a bare number may go on with
 */
export function readFigures(
  sentence: string,
  lang: 'en' | 'fr',
  except: readonly Span[] = [],
  before?: Pick<ReadFigure, 'measure' | 'of'>,
): ReadFigure[] {
  return readTolls(sentence, lang, except, () => before).figures;
}

/**
 * The same, and the numbers of people of whom the words do not say what befell them.
 * @param before asked only where a number may go on with that figure
 */
export function readTolls(
  sentence: string,
  lang: 'en' | 'fr',
  except: readonly Span[] = [],
  before: () => Pick<ReadFigure, 'measure' | 'of'> | undefined = () => undefined,
): Tolls {
  // Quotation marks stand between a number and its state: 300 people had been “neutralised”.
  const text = sentence
    .replace(/["“”«»#]/gu, ' ')
    .replace(IN_DIGITS, (digits) => ' '.repeat(digits.length));
  compiled[lang] ??= figurePatterns(lang);
  const patterns = compiled[lang];
  const counted = countPeople(text, readNumbers(text, lang), except, patterns);
  shareMeasures(text, counted);
  shareWhom(text, counted);
  goOnCounting(text, counted, lang, before);
  const spanOf = ({ number, end, part, of = 'people' }: Counted): UntoldCount => {
    const { start, low, high, qualifier } = number;
    return {
      start,
      end,
      text: sentence.slice(start, end),
      of,
      part,
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      ...(qualifier && { qualifier }),
    };
  };
  return {
    figures: counted.flatMap((one, i) => {
      const { fate, of = 'people' } = one;
      if (
        !fate ||
        (fate === 'displaced' && ARMED.has(of)) ||
        isNationsPart(one, counted) ||
        isBreakdown(text, counted, i)
      )
        return [];
      if (fate === 'taken' && SURVIVORS.test(text.slice(one.number.end, one.end))) return [];
      const recount = one.recount ?? isRecount(text, counted, i);
      const lead = text.slice(Math.max(0, one.number.start - LEAD), one.number.start);
      const [measure, orElse] = measuresOf(fate, of, lead);
      return [{ ...spanOf(one), measure, ...(orElse && { orElse }), ...(recount && { recount }) }];
    }),
    untold: counted.flatMap((one, i) => {
      if (one.fate || one.unsure) return [];
      const lead = text.slice(Math.max(0, one.number.start - LEAD), one.number.start);
      const [floor, limit] = [counted[i - 1]?.until ?? 0, counted[i + 1]?.number.start];
      const again = DEFINITE.test(lead) && counted[i - 1]?.number.low === one.number.low;
      const fate =
        one.of &&
        !again &&
        !BESIDE.test(lead) &&
        !SURVIVORS.test(text.slice(one.number.end, one.end))
          ? clauseFate(text, one, floor, limit ?? text.length, lang)
          : undefined;
      return [{ ...spanOf(one), ...(fate && { hint: measuresOf(fate, one.of, '')[0] }) }];
    }),
  };
}
