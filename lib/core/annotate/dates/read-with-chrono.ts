import { strict as english } from 'chrono-node/en';
import { strict as french } from 'chrono-node/fr';
import { type DateAnchor, latestDay, oneDay } from './date-rule';
import { type DayNumber, dayNumber, type Interval } from './day-number';

/** Noon, so that no zone of the machine moves the day. */
function referenceDate(day: DayNumber): Date {
  const utc = new Date(day * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
}

/**
 * Reads one phrase that our rules took for a single date ('Sept. 17', '1er juin 2025') with
 * chrono-node. It only ever sees such phrases: on running text it takes numbers of dead for hours
 * ('12 on March 14'). Its own guess of the year looks to the future too, so the year is ours.
 */
export function readWithChrono(phrase: string, anchor: DateAnchor): Interval | undefined {
  const parser = anchor.lang === 'fr' ? french : english;
  const reference = referenceDate(anchor.published ?? 0);
  const found = parser.parse(phrase, reference)[0];
  if (!found) return undefined;
  const { start } = found;
  const [month, day] = [Number(start.get('month')), Number(start.get('day'))];
  const read = start.isCertain('year')
    ? dayNumber(Number(start.get('year')), month, day)
    : latestDay(month, day, anchor);
  return read === undefined ? undefined : oneDay(read);
}
