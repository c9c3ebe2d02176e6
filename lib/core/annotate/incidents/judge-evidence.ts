import type { Incident } from '../../model/incident';
import { DAY_FIT, MONTH_FIT, YEAR_FIT } from './date-evidence';
import { tellsOfOther } from './event-words';
import { ALIKE, type Evidence, MUCH_ALIKE } from './incident-evidence';
import type { IncidentKind } from './kind-words';
import { LOCAL_FIT, namesUnknownPlace } from './place-evidence';
import type { Passage } from './read-passages';

/** `alone`: enough only if no other recorded incident fits as well. */
export type Verdict = 'enough' | 'alone' | 'nil';

/** Kinds that a country has few of: there its name says where as well as a town's. */
const NATIONAL: ReadonlySet<IncidentKind> = new Set([
  'coup',
  'withdrawal',
  'expulsion',
  'election',
  'deployment',
  'founding',
  'merger',
  'agreement',
  'designation',
  'sanctions',
]);
/** Kinds rare enough that the day and the country tell which. */
const RARE: ReadonlySet<IncidentKind> = new Set([...NATIONAL, 'release', 'trial']);
/** Kinds that befall one person; where that person is recorded, a passage that names nobody may tell of anybody. */
const PERSONAL: ReadonlySet<IncidentKind> = new Set([
  'arrest',
  'designation',
  'kidnapping',
  'killing',
  'release',
  'sanctions',
  'trial',
]);

/** So many words shared stand for a place or an actor. */
const TELLTALE = 10;

/** Kinds whose words stand in most news: a year and a name do not tell which. */
const LOOSE: ReadonlySet<IncidentKind> = new Set(['statement', 'political', 'operation']);

const isPersonal = ({ kind, about = [], actors }: Incident): boolean =>
  PERSONAL.has(kind) &&
  [...about, ...actors.flatMap(({ who, role }) => (role === 'target' ? [who] : []))].some(
    (who) => typeof who === 'string' && who.startsWith('people/'),
  );

/** The passage gives the day (or a few days). */
function judgeDay(evidence: Evidence, passage: Passage, lang: 'en' | 'fr'): Verdict {
  const { date, place, actor, kind, named, agrees, disagrees, words, incident } = evidence;
  const otherKind = kind === 0 && passage.kinds.size > 0;
  const alike = words >= ALIKE;
  const personal = isPersonal(incident.incident) && !named;
  if (place.fit >= LOCAL_FIT && personal) return kind === 1 || alike ? 'enough' : 'nil';
  if (place.fit >= LOCAL_FIT && (kind > 0 || agrees || alike || (actor >= 0.5 && !otherKind)))
    return 'enough';
  if (named && (kind > 0 || alike) && (kind === 1 || !place.mismatch)) return 'enough';
  if (place.mismatch) return 'nil';
  if (place.fit > 0 && kind > 0 && (agrees || words >= MUCH_ALIKE)) return 'enough';
  if (actor >= 0.5 && kind > 0 && words >= MUCH_ALIKE && !disagrees) return 'enough';
  if (isPersonal(incident.incident) || disagrees || namesUnknownPlace(passage, lang)) return 'nil';
  if (LOOSE.has(incident.incident.kind) && !alike) return 'nil';
  if (actor >= 0.5 && kind > 0 && (place.fit > 0 || kind === 1)) return 'alone';
  if (words >= TELLTALE && kind > 0) return 'alone';
  if (incident.incident.kind === 'coup' && kind === 1 && !date?.carried) return 'alone';
  return RARE.has(incident.incident.kind) && place.fit > 0 && kind === 1 ? 'alone' : 'nil';
}

/** The dates are a few days apart: records are often made from the day of report, which is later. */
function judgeApart({ date, place, actor, kind, named, agrees }: Evidence): Verdict {
  const apart = date?.apart ?? 0;
  if (named) return kind === 1 ? 'alone' : 'nil';
  if (place.fit < LOCAL_FIT || kind === 0) return 'nil';
  if (agrees && apart >= -1 && apart <= 3) return 'alone';
  return Math.abs(apart) === 1 && actor >= 0.4 ? 'alone' : 'nil';
}

/** The passage gives a month or a year: the rest of the evidence must say more. */
function judgeWide(evidence: Evidence, passage: Passage): Verdict {
  const { date, place, actor, kind, named, agrees, disagrees, words, incident } = evidence;
  const month = (date?.fit ?? 0) >= MONTH_FIT;
  const alike = words >= ALIKE;
  const own = place.links.some(({ start }) => start >= passage.start);
  if (month && own && place.fit === 1 && actor >= 0.9 && passage.kinds.size > 0 && !disagrees)
    return isPersonal(incident.incident) && kind === 0 ? 'nil' : 'enough';
  if ((kind === 0 && !alike) || place.mismatch || (date?.carried && !month)) return 'nil';
  if (LOOSE.has(incident.incident.kind) && !(month ? alike || named : words >= MUCH_ALIKE))
    return 'nil';
  if (named) return kind === 1 || agrees ? 'enough' : 'alone';
  const told = kind === 1 || alike;
  if (place.fit >= LOCAL_FIT) {
    if (disagrees) return actor >= 0.4 || (month && own && kind === 1) ? 'alone' : 'nil';
    if (isPersonal(incident.incident) && !alike) return 'nil';
    if (
      month
        ? actor >= 0.4 || agrees || alike
        : agrees || (actor >= 0.4 && told) || (alike && kind > 0)
    )
      return 'enough';
    return month && own && !isPersonal(incident.incident) ? 'alone' : 'nil';
  }
  if (disagrees || isPersonal(incident.incident)) return 'nil';
  if (month && incident.incident.kind === 'coup' && kind === 1 && !date?.carried) return 'alone';
  const national = NATIONAL.has(incident.incident.kind) && kind === 1;
  if (national && (place.fit > 0 || (month && actor >= 0.5))) return 'alone';
  const recorded = place.links.length > 0 && kind === 1;
  const likely = kind > 0 && words >= MUCH_ALIKE;
  if (likely && ((place.fit > 0 && month) || (kind === 1 && actor >= 0.5))) return 'alone';
  if (month && kind === 1 && (words >= TELLTALE + 2 || (actor >= 0.5 && alike))) return 'alone';
  return month && place.fit > 0 && actor >= 0.5 && (agrees || recorded) ? 'alone' : 'nil';
}

/** Whether the evidence is enough for a link. Weak evidence is NIL. */
export function judgeEvidence(evidence: Evidence, passage: Passage, lang: 'en' | 'fr'): Verdict {
  const { date, place, actor, kind, agrees } = evidence;
  if (!date || date.fit < YEAR_FIT) return 'nil';
  // Date and place both from the sentence before: this one must at least speak of an event.
  const adopted = date.carried && place.links.every(({ start }) => start < passage.start);
  const loose = LOOSE.has(evidence.incident.incident.kind) && place.fit < LOCAL_FIT;
  if (date.carried && loose && (kind < 1 || evidence.words < MUCH_ALIKE)) return 'nil';
  if (
    adopted &&
    !(kind > 0 && (passage.refersBack || actor >= 0.5 || agrees || evidence.words >= TELLTALE))
  )
    return 'nil';
  if (
    date.carried &&
    (tellsOfOther(passage.text, lang, passage.figures.length > 0) ||
      namesUnknownPlace(passage, lang))
  )
    return 'nil';
  if (date.apart !== 0) return judgeApart(evidence);
  return date.fit >= DAY_FIT ? judgeDay(evidence, passage, lang) : judgeWide(evidence, passage);
}
