import type { Entity, PlaceFacts } from '../../model/entity';
import type { EntityId, IncidentId } from '../../model/ids';
import type { Actor, Figure, Incident } from '../../model/incident';
import type { LocalText } from '../../model/primitives';
import { slug } from './slug';
import { groupId, inWords, isGovernment, type UcdpTable } from './ucdp-actors';

/** A party to an event, by UCDP's id and name. */
export interface UcdpSide {
  readonly id: number;
  readonly name: string;
}

/** An event of UCDP GED, with the columns that a record is made of. Deaths are in persons. */
export interface UcdpEvent {
  readonly id: number;
  /** 1 state-based, 2 non-state, 3 one-sided. */
  readonly type: 1 | 2 | 3;
  readonly sideA: UcdpSide;
  readonly sideB: UcdpSide;
  /** 1 the exact place … 4 the first-order division, 6 the country alone, 7 at sea or in the air. */
  readonly wherePrecision: number;
  readonly where: string;
  readonly admin1: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** First and last day that it may have happened. */
  readonly start: string;
  readonly end: string;
  readonly civilians: number;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

const PRECISIONS: Readonly<Record<number, PlaceFacts['precision']>> = {
  1: 'exact',
  2: 'area',
  3: 'area',
  4: 'region',
  5: 'area',
};

const isCivilians = ({ name }: UcdpSide): boolean => name === 'Civilians';

/** Parties that are armed groups; governments and civilians are named in words. */
export const groupsOf = ({ sideA, sideB }: UcdpEvent): UcdpSide[] =>
  [sideA, sideB].filter((side) => !isGovernment(side) && !isCivilians(side));

const nameOf = (side: UcdpSide): LocalText => inWords(side.name);

/** Where an event was, or null where UCDP knows no more than the country. */
export function ucdpPlace(event: UcdpEvent, { source }: UcdpTable): Entity | null {
  const precision = PRECISIONS[event.wherePrecision];
  if (!precision || event.where === '') return null;
  const { where, admin1, country, lat, lon } = event;
  const cites = [{ id: source, at: `event ${event.id}` }];
  const area = [admin1, country].filter((part) => part !== '').join(', ');
  return {
    id: `places/${slug(country)}/${slug(`${where} ${admin1}`)}` as EntityId,
    type: 'place',
    name: where,
    aliases: [{ form: where, needsContext: { placed: 'area' } }],
    summary: {
      en: `Place where UCDP records events of organised violence (${area}).`,
      fr: `Lieu où l’UCDP recense des faits de violence organisée (${area}).`,
    },
    place: { lat, lon, precision, ...(admin1 && { admin1 }), sources: cites },
    sources: cites,
  };
}

function actorsOf(event: UcdpEvent, cites: Actor['sources']): Actor[] {
  const whoOf = (side: UcdpSide): Actor['who'] =>
    groupsOf(event).includes(side) ? groupId(side.id) : nameOf(side);
  const oneSided = event.type === 3;
  return [
    {
      who: whoOf(event.sideA),
      role: oneSided ? 'perpetrator' : 'party',
      ...(oneSided && { status: 'attributed' as const }),
      sources: cites,
    },
    { who: whoOf(event.sideB), role: oneSided ? 'target' : 'party', sources: cites },
  ];
}

function figuresOf({ best, low, high, civilians }: UcdpEvent, cites: Figure['sources']): Figure[] {
  const figure = (of: Figure['of'], from: number, to: number): Figure => ({
    measure: 'killed',
    of,
    low: from,
    high: to,
    sources: cites,
  });
  return [
    figure('people', Math.min(low, best), Math.max(high, best)),
    ...(civilians > 0 ? [figure('civilians', civilians, civilians)] : []),
  ];
}

function textsOf(event: UcdpEvent): Pick<Incident, 'title' | 'summary'> {
  const [a, b] = [nameOf(event.sideA), nameOf(event.sideB)];
  const { best, low, high, where, country } = event;
  const at = where || country;
  const title =
    event.type === 3
      ? { en: `${a.en} against civilians, ${at}`, fr: `${a.fr} contre des civils, ${at}` }
      : { en: `${a.en} and ${b.en}, ${at}`, fr: `${a.fr} et ${b.fr}, ${at}` };
  return {
    title,
    summary: {
      en: `UCDP counts ${best} deaths as its best estimate (${low} to ${high}); parties: ${a.en}; ${b.en}.`,
      fr: `L’UCDP compte ${best} morts selon sa meilleure estimation (de ${low} à ${high})\u00a0; parties\u00a0: ${a.fr}\u00a0; ${b.fr}.`,
    },
  };
}

/** The record of an event. UCDP's range of days is when it may have happened, not how long it lasted. */
export function ucdpIncident(
  event: UcdpEvent,
  place: Entity | null,
  { source }: UcdpTable,
): Incident {
  const { id, start, end } = event;
  const cites = [{ id: source, at: `event ${id}` }];
  return {
    id: `incidents/${start.slice(0, 4)}/${start}-ged-${id}` as IncidentId,
    ...textsOf(event),
    kind: event.type === 3 ? 'killing' : 'clash',
    date: { start, end, precision: start === end ? 'day' : 'interval' },
    places: place ? [place.id] : [],
    actors: actorsOf(event, cites),
    figures: figuresOf(event, cites),
    sources: cites,
  };
}
