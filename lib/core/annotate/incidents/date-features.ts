import { DAY_FIT, datesFor, MONTH_FIT } from './date-evidence';
import { type Evidence, isNational } from './incident-evidence';
import type { Passage } from './passage';
import { cuesOf } from './passage-cues';

/** How long after an event something may be said of it under a date of its own, in days. */
export const STILL_REPORTED = 10;

/** What a passage's dates can say of an incident: how near they come, or that they are of another time. */
type Way = 'day' | 'month' | 'year' | 'daysApart' | 'dateBefore' | 'reportedLater' | 'otherDate';

/** The one of these that holds, if any; how much, in `dateBefore`, is the fit of the date. */
function wayOf(passage: Passage, evidence: Evidence): Way | undefined {
  const { date, incident } = evidence;
  if (date) {
    if (date.carried) return 'dateBefore';
    if (date.apart !== 0)
      return date.apart < 0 && cuesOf(passage).reports ? 'reportedLater' : 'daysApart';
    if (date.fit >= DAY_FIT) return 'day';
    return date.fit >= MONTH_FIT || isNational(evidence) ? 'month' : 'year';
  }
  const { dates, carried } = datesFor(passage);
  if (dates.length === 0 || carried) return undefined;
  const later = dates.every(({ days }) => {
    const after = days.from - incident.until;
    return after > 0 && after <= STILL_REPORTED;
  });
  return later && cuesOf(passage).reports ? 'reportedLater' : 'otherDate';
}

/** Fit of a date of the sentence before that lies some days apart. */
const APART_BEFORE = 0.3;

/** What the dates of a passage say of an incident. */
export function dateFeatures(passage: Passage, evidence: Evidence, published?: number) {
  const { date, incident } = evidence;
  const age = published === undefined ? Number.POSITIVE_INFINITY : published - incident.until;
  const way = wayOf(passage, evidence);
  const before = date && date.apart !== 0 ? APART_BEFORE : (date?.fit ?? 0);
  return {
    day: way === 'day' ? 1 : 0,
    month: way === 'month' ? 1 : 0,
    year: way === 'year' ? 1 : 0,
    daysApart: way === 'daysApart' ? 1 : 0,
    dateBefore: way === 'dateBefore' ? before : 0,
    reportedLater: way === 'reportedLater' ? 1 : 0,
    otherDate: way === 'otherDate' ? 1 : 0,
    recent: age <= 4 ? 1 : age <= 14 ? 0.6 : age <= 45 ? 0.3 : 0,
  };
}
