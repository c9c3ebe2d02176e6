import { readDay } from '../dates/day-number';
import { DAY_FIT, datesFor, MONTH_FIT } from './date-evidence';
import type { Evidence } from './incident-evidence';
import { KIND_FAMILIES } from './kind-words';
import { cuesOf } from './passage-cues';
import { EXACT_FIT, LOCAL_FIT } from './place-evidence';
import type { Passage } from './read-passages';
import type { ToldOnPage } from './told-on-page';

/** What the model weighs; each about 0 to 1. */
export const FEATURES = [
  'bias',
  'day',
  'month',
  'year',
  'daysApart',
  'dateBefore',
  'reportedLater',
  'otherDate',
  'recent',
  'place',
  'region',
  'country',
  'placeBefore',
  'otherPlace',
  'unknownPlace',
  'actor',
  'named',
  'kind',
  'kindred',
  'otherKind',
  'loose',
  'figures',
  'otherFigures',
  'words',
  'numbers',
  'goesOn',
  'tollGoesOn',
  'claimed',
  'refersBack',
  'toldElsewhere',
  'toldThere',
  'lead',
  'tellsNothing',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Kinds whose words stand in most news. */
const LOOSE: ReadonlySet<string> = new Set(['statement', 'political', 'operation', 'deployment']);
/** Kinds that a country has few of: its name and the year tell which as well as a town and a month do. */
const NATIONAL: ReadonlySet<string> = new Set([
  'coup',
  'withdrawal',
  'expulsion',
  'election',
  'founding',
  'merger',
  'agreement',
]);
/** A headline and what stands over a story. */
const HEAD_BLOCKS = 4;
/** How long after an event something may be said of it under a date of its own, in days. */
const STILL_REPORTED = 10;
/** A record shares at most so much; two rare words make about 9. */
const MOST_WORDS = 16;

/** Lesser numbers count anything. */
const LEAST_TELLING = 4;
const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing']);
const VIOLENT: ReadonlySet<string> = new Set(KIND_FAMILIES[0]);

const flag = (is: boolean): number => (is ? 1 : 0);

const isNational = ({ incident, kind, place }: Evidence): boolean =>
  kind === 1 && place.fit > 0 && !place.carried && NATIONAL.has(incident.incident.kind);

function dateFeatures(passage: Passage, evidence: Evidence, published?: number) {
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
  const later = dates.every(({ from }) => {
    const days = readDay(from) - incident.until;
    return days > 0 && days <= STILL_REPORTED;
  });
  const reported = later && cuesOf(passage).reports;
  return { ...none, reportedLater: flag(reported), otherDate: flag(!reported) };
}

function placeFeatures(passage: Passage, evidence: Evidence) {
  const { mismatch, carried } = evidence.place;
  const fit = isNational(evidence) ? EXACT_FIT : evidence.place.fit;
  return {
    place: flag(!carried && fit >= EXACT_FIT),
    region: flag(!carried && fit >= LOCAL_FIT && fit < EXACT_FIT),
    country: flag(!carried && fit > 0 && fit < LOCAL_FIT),
    placeBefore: carried ? fit : 0,
    otherPlace: flag(mismatch),
    unknownPlace: flag((carried || fit < LOCAL_FIT) && cuesOf(passage).unknownPlace),
  };
}

/** How telling an agreeing figure is: many records have one or two, few have 37. */
const distinct = (low = 1): number => Math.min(1, 0.3 + Math.log10(Math.max(low, 1)) / 2);

function figureFeatures({ figures }: Evidence) {
  const agreeing = figures.filter(({ check }) => check === 'within');
  return {
    figures: Math.max(0, ...agreeing.map(({ low, high }) => distinct(low ?? high))),
    otherFigures: flag(agreeing.length === 0 && figures.some(({ check }) => check === 'outside')),
  };
}

/** A figure of a kind that is recorded of the event, or that any violent event has. */
function hasToll({ figures, incident: { incident } }: Evidence): boolean {
  return figures.some(
    ({ measure }) =>
      incident.figures.some((recorded) => recorded.measure === measure) ||
      (HARM.has(measure) && VIOLENT.has(incident.kind)),
  );
}

/** A number that is no figure by its words, but the recorded one: 'the first figure, 95'. */
function sameNumber(passage: Passage, { figures, incident: { incident } }: Evidence): boolean {
  if (figures.some(({ check }) => check === 'within')) return false;
  return passage.numbers.some(
    (number) =>
      number >= LEAST_TELLING &&
      incident.figures.some(({ low, high }) => low === number || high === number),
  );
}

/** What the rest of the page says of it. */
export function pageFeatures(
  passage: Passage,
  evidence: Evidence,
  told: ToldOnPage,
  published?: number,
) {
  const { incident, actor, place, kind, date } = evidence;
  const last = told.last(passage);
  const elsewhere = told.elsewhere(incident, passage);
  const { first } = told;
  const inFocus = last.incidents.includes(incident);
  const goesOn = inFocus ? (told.near(incident, passage, 0) ? 1 : 0.5) / last.ago : 0;
  const toll = hasToll(evidence);
  const news = published !== undefined && published - incident.until <= STILL_REPORTED;
  const head =
    first?.incident === incident &&
    news &&
    passage.block <= HEAD_BLOCKS &&
    passage.start < first.passage.start;
  const claims = cuesOf(passage).claims && passage.refersBack;
  return {
    goesOn,
    tollGoesOn: toll ? Math.max(goesOn, flag(head)) : 0,
    claimed: flag(elsewhere && claims && !actor.carried && actor.fit >= 0.7),
    refersBack: flag(elsewhere && passage.refersBack),
    toldElsewhere: flag(elsewhere),
    toldThere: flag(
      elsewhere &&
        !place.carried &&
        place.fit >= EXACT_FIT &&
        (date !== null || passage.dates.length === 0),
    ),
    lead: flag(head && (kind > 0 || toll)),
  };
}

/** What the passage itself says of it. Written out: an object put together of several is slow to make. */
export function ownFeatures(passage: Passage, evidence: Evidence, published?: number) {
  const { actor, kind, words, incident } = evidence;
  const date = dateFeatures(passage, evidence, published);
  const place = placeFeatures(passage, evidence);
  const { figures, otherFigures } = figureFeatures(evidence);
  return {
    bias: 1,
    day: date.day,
    month: date.month,
    year: date.year,
    daysApart: date.daysApart,
    dateBefore: date.dateBefore,
    reportedLater: date.reportedLater,
    otherDate: date.otherDate,
    recent: date.recent,
    place: place.place,
    region: place.region,
    country: place.country,
    placeBefore: place.placeBefore,
    otherPlace: place.otherPlace,
    unknownPlace: place.unknownPlace,
    actor: actor.carried ? actor.fit / 2 : actor.fit,
    named: flag(actor.named),
    kind: flag(kind === 1),
    kindred: flag(kind > 0 && kind < 1),
    otherKind: flag(kind === 0 && passage.kinds.size > 0),
    loose: flag(LOOSE.has(incident.incident.kind)),
    figures,
    otherFigures,
    words: Math.min(words, MOST_WORDS) / MOST_WORDS,
    tellsNothing: flag(passage.kinds.size === 0 && passage.figures.length === 0),
    numbers: flag(sameNumber(passage, evidence)),
  };
}

export type OwnFeatures = ReturnType<typeof ownFeatures>;
export type PageFeatures = ReturnType<typeof pageFeatures>;
