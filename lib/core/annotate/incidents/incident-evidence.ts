import type { FigureCheck, Link, Reason } from '../../model/link';
import { readDay } from '../dates/day-number';
import type { DateExpression } from '../dates/find-dates';
import { compareFigures } from '../figures/compare-figures';
import type { ReadFigure } from '../figures/read-figures';
import { type DateEvidence, dateEvidence } from './date-evidence';
import { kindFit } from './find-kinds';
import type { IndexedIncident } from './index-incidents';
import { type PlaceEvidence, placeEvidence } from './place-evidence';
import type { Passage } from './read-passages';

/** What speaks for a passage telling of an incident; each part 0 to 1. */
export interface Evidence {
  readonly incident: IndexedIncident;
  readonly date: DateEvidence | null;
  readonly place: PlaceEvidence;
  readonly actor: number;
  /** The same, by the passage's own words. */
  readonly actorHere: number;
  readonly actorLinks: readonly Link[];
  /** A recorded person, mission, operation or accord is named: as telling as a place. */
  readonly named: boolean;
  readonly kind: number;
  readonly kindWord?: string;
  readonly figures: readonly FigureCheck[];
  /** A figure of the passage is within the recorded range. */
  readonly agrees: boolean;
  readonly disagrees: boolean;
  /** What the passage's other words share with the record; from `ALIKE` up it tells. */
  readonly words: number;
  readonly score: number;
}

/** Shares of the score; set by hand. */
const SHARE = { date: 0.3, place: 0.3, actor: 0.15, kind: 0.15, figures: 0.1 } as const;
/** From these weights of shared words up a passage is like a record, and much like it. */
export const ALIKE = 5;
export const MUCH_ALIKE = 8;
/** Breaks ties; in score for each unit of weight. */
const WORDS_SHARE = 0.004;
const CARRIED_ACTOR = 0.6;
const BY_ROLE = { perpetrator: 1, party: 0.9, responder: 0.7, mediator: 0.7, target: 0.7 } as const;
const COUNTRY_AS_ACTOR = 0.3;
const ABOUT = 0.8;

const NAMES_AN_EVENT = /^(?:people|missions|operations|accords)\//;

function actorEvidence(
  links: readonly Link[],
  { incident }: IndexedIncident,
): { fit: number; links: Link[]; named: boolean } {
  const roles = new Map<string, number>();
  for (const { who, role } of incident.actors) {
    if (typeof who !== 'string') continue;
    const fit = who.startsWith('places/') ? COUNTRY_AS_ACTOR : BY_ROLE[role];
    roles.set(who, Math.max(fit, roles.get(who) ?? 0));
  }
  const targets = new Set(
    incident.actors.flatMap(({ who, role }) => (role === 'target' ? [who] : [])),
  );
  const about = new Set<string>(incident.about ?? []);
  for (const entity of about) if (!roles.has(entity)) roles.set(entity, ABOUT);
  const found = links.filter(({ entity }) => roles.has(entity));
  const fit = Math.max(0, ...found.map(({ entity }) => roles.get(entity) ?? 0));
  const named = found.some(
    ({ entity }) =>
      NAMES_AN_EVENT.test(entity) &&
      (about.has(entity) || (entity.startsWith('people/') && targets.has(entity))),
  );
  return { fit, links: found, named };
}

/** Dates farther apart than this, in days, are of two events, not of an event and its report. */
const ANOTHER_TIME = 10;

/** Figures by the date they stand nearest to, where the sentence speaks of two times. */
function figuresOf(passage: Passage, date: DateEvidence | null): readonly ReadFigure[] {
  if (!date || date.carried) return passage.figures;
  const own = date.date;
  const others = passage.dates.filter(
    ({ from, until }) =>
      readDay(from) - readDay(own.until) > ANOTHER_TIME ||
      readDay(own.from) - readDay(until) > ANOTHER_TIME,
  );
  const gap = (figure: ReadFigure, { start, end }: DateExpression): number =>
    Math.max(start - figure.end, figure.start - end);
  return passage.figures.filter((figure) =>
    others.every((other) => gap(figure, own) <= gap(figure, other)),
  );
}

/**
 * Gathers the evidence; null where the passage speaks against the incident.
 * @param told the page tells of it anyway, so that another date in the passage is no ground against
 */
export function incidentEvidence(
  passage: Passage,
  incident: IndexedIncident,
  told = false,
): Evidence | null {
  const place = placeEvidence(passage, incident);
  const date = dateEvidence(passage, incident);
  if (!date && passage.dates.length > 0 && !told) return null;
  const own = actorEvidence(passage.he ? [...passage.links, passage.he] : passage.links, incident);
  const before = passage.before ? actorEvidence(passage.before.links, incident) : undefined;
  const carried = !own.named && (before?.fit ?? 0) * CARRIED_ACTOR > own.fit;
  const actor = carried ? (before?.fit ?? 0) * CARRIED_ACTOR : own.fit;
  const { fit: kind, word } = kindFit(passage.kinds, incident.incident.kind);
  const figures = compareFigures(figuresOf(passage, date), incident.incident);
  const agrees = figures.some(({ check }) => check === 'within');
  const words = incident.shares(passage.stems, passage.lang);
  const where = own.named ? Math.max(place.fit, 0.9) : place.fit;
  const score =
    SHARE.date * (date?.fit ?? 0) +
    SHARE.place * where +
    SHARE.actor * actor +
    SHARE.kind * kind +
    SHARE.figures * (agrees ? 1 : 0) +
    WORDS_SHARE * Math.min(words, 2 * MUCH_ALIKE);
  return {
    incident,
    date,
    place,
    actor,
    actorLinks: carried ? (before?.links ?? []) : own.links,
    actorHere: own.fit,
    named: own.named,
    kind,
    ...(word !== undefined && { kindWord: word.trim() }),
    figures,
    agrees,
    disagrees: !agrees && figures.some(({ check }) => check === 'outside'),
    words,
    score: Math.min(1, Math.round(score * 100) / 100),
  };
}

/** The grounds of a link, for the reader. */
export function reasonsOf({
  date,
  place,
  actorLinks,
  kind,
  kindWord,
  figures,
  agrees,
}: Evidence): Reason[] {
  const agreeing = figures.find(({ check }) => check === 'within');
  return [
    ...(date ? [{ code: 'date', detail: date.date.text } as const] : []),
    ...place.links.slice(0, 2).map(({ text }) => ({ code: 'place', detail: text }) as const),
    ...actorLinks.slice(0, 2).map(({ text }) => ({ code: 'actor', detail: text }) as const),
    ...(kind > 0 && kindWord
      ? [{ code: 'kind', detail: kindWord.split(' ', 2).join(' ') } as const]
      : []),
    ...(agrees && agreeing ? [{ code: 'figures', detail: agreeing.text } as const] : []),
  ];
}
