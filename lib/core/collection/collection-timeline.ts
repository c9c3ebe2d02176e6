import type { ArticleRow } from './article-row';

/** The articles of one month, by the day of publication. */
export interface TimelineMonth {
  /** `2025-06` */
  readonly month: string;
  readonly ids: readonly string[];
}

/** Counted by hand: a Date leads from the year 50 to 1950, and from 9999 to no month of four digits at all. */
function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const [nextYear, next] = number < 12 ? [year, number + 1] : [year + 1, 1];
  return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}`;
}

/** No axis is longer. In months. */
const LONGEST = 1200;

/**
 * Months from the first to the last in which something was published, the empty ones between them too;
 * and the articles whose day is not known.
 */
export function collectionTimeline(rows: readonly ArticleRow[]): {
  readonly months: readonly TimelineMonth[];
  readonly undated: readonly string[];
} {
  const byMonth = new Map<string, string[]>();
  const undated: string[] = [];
  for (const { id, published } of rows) {
    const month = published?.slice(0, 7);
    const known = byMonth.get(month ?? '');
    if (!month) undated.push(id);
    else if (known) known.push(id);
    else byMonth.set(month, [id]);
  }
  const sorted = [...byMonth.keys()].sort();
  const months: TimelineMonth[] = [];
  const last = sorted.at(-1) ?? '';
  for (
    let month = sorted[0];
    month && month.length === 7 && month <= last;
    month = nextMonth(month)
  ) {
    if (months.length === LONGEST) months.shift();
    months.push({ month, ids: byMonth.get(month) ?? [] });
  }
  return { months, undated };
}
