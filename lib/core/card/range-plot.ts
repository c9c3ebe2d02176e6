import type { FigureCheck } from '../model/link';
import type { CardFigure } from './card-model';

/** Bounds in persons; a bound that is not given is open. Without either there is only a word ('dozens'). */
export interface Bounds {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly qualifier?: CardFigure['qualifier'] | undefined;
}

/** What the page says, once for all the words that it says it in ('over 30', 'more than 30'). */
export interface Said extends Omit<FigureCheck, 'text'> {
  readonly texts: readonly string[];
}

/** A row of the plot: a recorded claim, or what the page says. `start` and `end` are fractions of the axis. */
export interface PlotRow {
  readonly claim?: CardFigure;
  readonly article?: Said;
  /** Null where the figure is a word without a number. */
  readonly bar: {
    readonly start: number;
    readonly end: number;
    /** The claim goes on past this end. */
    readonly openStart: boolean;
    readonly openEnd: boolean;
    /** 'about': no sharp ends. */
    readonly soft: boolean;
  } | null;
}

/** Figures of one measure of one kind of people, on one axis from 0 to `top` persons. */
export interface Plot {
  readonly measure: CardFigure['measure'];
  readonly of: CardFigure['of'];
  readonly top: number;
  readonly rows: readonly PlotRow[];
}

/** An open bar reaches this much of the axis past its one bound, as far as there is room. */
const OPEN_REACH = 0.16;

/** Leading figures of a round number, up to the next power of ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The first round whole number that holds a number. */
export function roundUp(number: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, number)));
  const factor = ROUND.find((step) => step * power >= number && Number.isInteger(step * power));
  return (factor ?? 10) * power;
}

const isOpenAbove = ({ high, qualifier }: Bounds): boolean =>
  high === undefined || qualifier === 'at-least' || qualifier === 'more-than';

/** How far up the axis must go for a figure to be drawn on it: past its number where it is open, in persons. */
function reachOf(bounds: Bounds): number {
  const most = Math.max(bounds.low ?? 0, bounds.high ?? 0);
  return isOpenAbove(bounds) ? most / (1 - OPEN_REACH) : most;
}

function barOf(bounds: Bounds, top: number): PlotRow['bar'] {
  const { low, high, qualifier } = bounds;
  const from = low ?? high;
  const to = high ?? low;
  if (from === undefined || to === undefined) return null;
  const openStart = low === undefined || qualifier === 'up-to';
  const openEnd = isOpenAbove(bounds);
  return {
    start: openStart ? Math.max(0, to / top - OPEN_REACH) : from / top,
    end: openEnd ? Math.min(1, from / top + OPEN_REACH) : to / top,
    openStart,
    openEnd,
    soft: qualifier === 'about',
  };
}

const keyOf = ({ measure, of }: Pick<Plot, 'measure' | 'of'>): string => `${measure} ${of}`;

function sayingOnce(said: readonly FigureCheck[]): Said[] {
  const rows = new Map<string, Said>();
  for (const { text, ...figure } of said) {
    const key = [figure.low, figure.high, figure.check].join();
    const texts = rows.get(key)?.texts ?? [];
    rows.set(key, { ...figure, texts: [...new Set([...texts, text])] });
  }
  return [...rows.values()];
}

/**
 * One plot for each measure and kind of people, in the order of the record; what the page says stands in the
 * plot of the same measure and kind, else of the same measure, else in one of its own.
 */
export function plotsOf(
  figures: readonly CardFigure[],
  article: readonly FigureCheck[] = [],
): Plot[] {
  const groups = new Map<string, { claims: CardFigure[]; said: FigureCheck[] }>();
  const groupOf = (figure: Pick<Plot, 'measure' | 'of'>) => {
    const group = groups.get(keyOf(figure)) ?? { claims: [], said: [] };
    groups.set(keyOf(figure), group);
    return group;
  };
  for (const figure of figures) groupOf(figure).claims.push(figure);
  for (const said of article) {
    const { measure } = said;
    const near = groups.has(keyOf(said)) ? said : figures.find((f) => f.measure === measure);
    groupOf(near ?? said).said.push(said);
  }
  return [...groups.values()].map(({ claims, said }) => {
    const { measure, of } = (claims[0] ?? said[0]) as Pick<Plot, 'measure' | 'of'>;
    const all: readonly Bounds[] = [...claims, ...said];
    const top = roundUp(Math.max(1, ...all.map(reachOf)));
    return {
      measure,
      of,
      top,
      rows: [
        ...claims.map((claim): PlotRow => ({ claim, bar: barOf(claim, top) })),
        ...sayingOnce(said).map((one): PlotRow => ({ article: one, bar: barOf(one, top) })),
      ],
    };
  });
}
