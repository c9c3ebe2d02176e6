import type { Day, PartialDate } from '../model/primitives';

/**
 * The record as of a day. One rule for every statement (claim, relation, actor, figure, incident):
 *
 * 1. A statement with a date of its own (`from`; an incident's first day) stands from that date on.
 * 2. One without stands from the date of its earliest source. A source without a date is no objection.
 * 3. A date known to the year or month is later than a day only if all of it is: '2025' is not later than 3 June 2025.
 * 4. An end that is still to come is not told: the statement stands without its `until`.
 */
export interface Dated {
  readonly from?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  readonly sources: readonly { readonly id: string }[];
}

/** Whether all of a date (day, month or year) comes after a day. */
export const isLater = (date: PartialDate, day: Day): boolean => date > day.slice(0, date.length);

/** @param dateOf the date of a source by its id, where it has one */
export function stoodBy(
  { from, sources }: Dated,
  day: Day,
  dateOf: (source: string) => PartialDate | undefined,
): boolean {
  if (from) return !isLater(from, day);
  return sources.some(({ id }) => {
    const date = dateOf(id);
    return !date || !isLater(date, day);
  });
}

/** A statement without an end that was still to come. */
export function withoutLaterEnd<T extends { readonly until?: PartialDate | undefined }>(
  statement: T,
  day: Day,
): T {
  if (!statement.until || !isLater(statement.until, day)) return statement;
  const { until: _, ...rest } = statement;
  return rest as T;
}
