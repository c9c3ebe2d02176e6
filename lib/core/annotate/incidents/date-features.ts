import { DAY_FIT, datesFor, MONTH_FIT } from './date-evidence';
import { type Evidence, isNational } from './incident-evidence';
import type { Passage } from './passage';
import { cuesOf } from './passage-cues';

/** How long after an event something may be said of it under a date of its own, in days. */
export const STILL_REPORTED = 10;

const flag = (is: boolean): number => (is ? 1 : 0);

/** What the dates of a passage say of an incident. */
export function dateFeatures(passage: Passage, evidence: Evidence, published?: number) {
  const { date, incident } = evidence;
  const age = published === undefined ? Number.POSITIVE_INFINITY : published - incident.until;
  const recent = age <= 4 ? 1 : age <= 14 ? 0.6 : age <= 45 ? 0.3 : 0;
  const none = {
    day: 0,
    month: 0,
    year: 0,
    daysApart: 0,
    dateBefore: 0,
    reportedLater: 0,
    otherDate: 0,
    recent,
  };
  if (date) {
    const { fit, carried, apart } = date;
    if (apart !== 0) {
      const reported = apart < 0 && cuesOf(passage).reports;
      if (carried) return { ...none, dateBefore: 0.3 };
      return { ...none, reportedLater: flag(reported), daysApart: flag(!reported) };
    }
    if (carried) return { ...none, dateBefore: fit };
    const day = flag(fit >= DAY_FIT);
    const month = flag(!day && (fit >= MONTH_FIT || isNational(evidence)));
    return { ...none, day, month, year: flag(!day && !month) };
  }
  const { dates, carried } = datesFor(passage);
  if (dates.length === 0 || carried) return none;
  const later = dates.every(({ days }) => {
    const after = days.from - incident.until;
    return after > 0 && after <= STILL_REPORTED;
  });
  const reported = later && cuesOf(passage).reports;
  return { ...none, reportedLater: flag(reported), otherDate: flag(!reported) };
}
