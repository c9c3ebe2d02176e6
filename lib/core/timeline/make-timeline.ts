import type { Wording } from '../model/display-name';
import type { IncidentDate } from '../model/incident';

/** Something to put on a timeline. */
export interface TimelineItem {
  readonly id: string;
  readonly title: Wording;
  readonly date: IncidentDate;
}

/** Items at one spot of the axis, in order of date. */
export interface TimelineDot {
  /** Middle of the dot: 0 at the left end of the axis to 1 at the right. */
  readonly at: number;
  readonly items: readonly TimelineItem[];
  /** Whether one of them is to be set off. */
  readonly chosen: boolean;
}

export interface TimelineModel {
  /** First and last day of the axis, ISO 8601. */
  readonly from: string;
  readonly until: string;
  readonly ticks: readonly { readonly at: number; readonly date: string }[];
  readonly dots: readonly TimelineDot[];
}

const DAY = 86_400_000;
const YEAR = 365.25;
/** Most ticks that an axis bears. */
const MOST_TICKS = 7;
/** Names of months are long: so many at most, and none so near an end that it would reach past it. */
const MOST_MONTHS = 3;
const MONTH_MARGIN = 0.14;
/** Dots nearer than this part of the axis are one. */
const NEAR = 0.05;

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day: number): string => new Date(Math.round(day) * DAY).toISOString().slice(0, 10);
const middleOf = ({ start, end }: IncidentDate): number => (dayOf(start) + dayOf(end)) / 2;

/** Years, or months where all lies within two years; partial dates ('2019', '2019-06'). */
function ticksOf(from: number, until: number): TimelineModel['ticks'] {
  const [first, last] = [dateOf(from), dateOf(until)];
  const at = (date: string): number => (dayOf(date) - from) / (until - from);
  const monthly = until - from < 2 * YEAR;
  const dates: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    if (!monthly) dates.push(String(year));
    else
      for (let month = 1; month <= 12; month++)
        dates.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  const full = (date: string): string => date.padEnd(10, '-01');
  const margin = monthly ? MONTH_MARGIN : 0;
  const seen = dates.filter((date) => at(full(date)) >= margin && at(full(date)) <= 1 - margin);
  const step = Math.ceil(seen.length / (monthly ? MOST_MONTHS : MOST_TICKS));
  return seen.filter((_, i) => i % step === 0).map((date) => ({ at: at(full(date)), date }));
}

function dotsOf(
  items: readonly TimelineItem[],
  at: (item: TimelineItem) => number,
  chosen: ReadonlySet<string>,
): TimelineDot[] {
  const dots: { at: number; items: TimelineItem[] }[] = [];
  for (const item of items) {
    const last = dots.at(-1);
    if (last && at(item) - last.at < NEAR) last.items.push(item);
    else dots.push({ at: at(item), items: [item] });
  }
  return dots.map((dot) => ({ ...dot, chosen: dot.items.some(({ id }) => chosen.has(id)) }));
}

/** Items on an axis of time, or null where there is none. Dates that are no calendar dates are left out. */
export function makeTimeline(
  given: readonly TimelineItem[],
  chosen: ReadonlySet<string> = new Set(),
): TimelineModel | null {
  const items = given
    .filter(({ date }) => Number.isFinite(middleOf(date)))
    .sort((a, b) => middleOf(a.date) - middleOf(b.date));
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return null;
  const [low, high] = [middleOf(first.date), middleOf(last.date)];
  const margin = Math.max((high - low) * 0.04, 30);
  const [from, until] = [low - margin, high + margin];
  return {
    from: dateOf(from),
    until: dateOf(until),
    ticks: ticksOf(from, until),
    dots: dotsOf(items, ({ date }) => (middleOf(date) - from) / (until - from), chosen),
  };
}
