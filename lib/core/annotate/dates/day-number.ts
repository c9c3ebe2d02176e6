import type { DATE_PRECISIONS } from '../../model/incident';
import type { Day } from '../../model/primitives';

/** Days since 1970-01-01 in the calendar; no time of day and no zone. */
export type DayNumber = number;

/** From the first to the last day it may mean, both included. */
export interface Interval {
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly precision: (typeof DATE_PRECISIONS)[number];
  /** Other days that the words may mean. */
  readonly orElse?: { readonly from: DayNumber; readonly until: DayNumber };
  /** A time over which much happened ('in recent weeks'), not one that says when a thing did. */
  readonly lasting?: true;
  /** Of 'since September 2018': September 2018. */
  readonly began?: { readonly from: DayNumber; readonly until: DayNumber };
}

const MS_PER_DAY = 86_400_000;

/** The number of a calendar day; `month` from 1. Undefined for a day that no calendar has. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? time / MS_PER_DAY
    : undefined;
}

export const readDay = (day: Day): DayNumber => Math.floor(Date.parse(day) / MS_PER_DAY);

export const writeDay = (day: DayNumber): Day =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

export const yearOf = (day: DayNumber): number => new Date(day * MS_PER_DAY).getUTCFullYear();

/** From 1. */
export const monthOf = (day: DayNumber): number => new Date(day * MS_PER_DAY).getUTCMonth() + 1;

/** 0 is Sunday. 1970-01-01 was a Thursday. */
const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** A whole month; `month` may run over either end of the year (0 is December of the year before). */
export function monthSpan(year: number, month: number): Interval {
  const from = Date.UTC(year, month - 1, 1) / MS_PER_DAY;
  return { from, until: Date.UTC(year, month, 1) / MS_PER_DAY - 1, precision: 'month' };
}

export const yearSpan = (year: number): Interval => ({
  from: Date.UTC(year, 0, 1) / MS_PER_DAY,
  until: Date.UTC(year, 11, 31) / MS_PER_DAY,
  precision: 'year',
});

/** The last day of that weekday on or before `day`. */
export const weekdayBefore = (weekday: number, day: DayNumber): DayNumber =>
  day - ((weekdayOf(day) - weekday + 7) % 7);

/** Key of the month of a day, one apart for neighbouring months. */
export const monthKey = (day: DayNumber): number => yearOf(day) * 12 + monthOf(day) - 1;

/** The same day of an earlier year; 29 February becomes 1 March where there is none. */
export function yearsBefore(day: DayNumber, years: number): DayNumber {
  const date = new Date(day * MS_PER_DAY);
  return (
    Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / MS_PER_DAY
  );
}
