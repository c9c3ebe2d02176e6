import type { EntityId } from '../../model/ids';
import type { Incident } from '../../model/incident';
import { type DayNumber, monthKey, readDay } from '../dates/day-number';
import { alikeByWords, sharedWords, vocabularyOf } from './shared-words';

/** An incident with its days as numbers, and the entities by which a text may point to it. */
export interface IndexedIncident {
  readonly incident: Incident;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** Recorded places below the level of a country. */
  readonly local: ReadonlySet<EntityId>;
  /** All recorded places, and the countries they lie in. */
  readonly broad: ReadonlySet<string>;
  /** How telling the words are that its record shares with a passage; see `sharedWords`. */
  shares(stems: ReadonlySet<string>, lang: 'en' | 'fr'): number;
}

export interface IncidentIndex {
  /** `<entity>|<month>` -> incidents that involve the entity and may have happened in the month. */
  readonly byMonth: ReadonlyMap<string, readonly IndexedIncident[]>;
  readonly byEntity: ReadonlyMap<string, readonly IndexedIncident[]>;
  /** Incidents whose records share several rare words with a passage. */
  alike(stems: ReadonlySet<string>, lang: 'en' | 'fr'): IndexedIncident[];
}

const COUNTRY_OF: Readonly<Record<string, string>> = {
  bf: 'burkina-faso',
  bj: 'benin',
  ci: 'ivory-coast',
  dz: 'algeria',
  gn: 'guinea',
  ly: 'libya',
  ml: 'mali',
  mr: 'mauritania',
  ne: 'niger',
  ng: 'nigeria',
  sn: 'senegal',
  td: 'chad',
  tg: 'togo',
};
/** Countries whose name in a sentence says where, not only who. */
export const NEAR_COUNTRIES: ReadonlySet<string> = new Set(
  Object.values(COUNTRY_OF).map((name) => `places/${name}`),
);

export const isLocal = (id: string): boolean => /^places\/[a-z]{2}\//.test(id);

/** Country of a place below that level, by its id; undefined for countries we keep no incidents of. */
export const countryOf = (id: string): string | undefined => {
  const code = /^places\/([a-z]{2})\//.exec(id)?.[1];
  const name = code && COUNTRY_OF[code];
  return name && `places/${name}`;
};

/** Longest event that is filed under each of its months; of longer ones the first months count. */
const MAX_MONTHS = 24;

function indexOne(incident: Incident, all: readonly Incident[]): IndexedIncident {
  const broad = new Set<string>(incident.places);
  for (const place of incident.places) {
    const country = countryOf(place);
    if (country) broad.add(country);
  }
  return {
    incident,
    from: readDay(incident.date.start),
    until: readDay(incident.date.end),
    local: new Set(incident.places.filter(isLocal)),
    broad,
    shares: (stems, lang) => sharedWords(vocabularyOf(all, lang), incident, stems),
  };
}

function build(incidents: readonly Incident[]): IncidentIndex {
  const byMonth = new Map<string, IndexedIncident[]>();
  const byEntity = new Map<string, IndexedIncident[]>();
  const file = (map: Map<string, IndexedIncident[]>, key: string, one: IndexedIncident): void => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const incident of incidents) {
    const one = indexOne(incident, incidents);
    const who = incident.actors.flatMap(({ who }) => (typeof who === 'string' ? [who] : []));
    const first = monthKey(one.from);
    const last = Math.min(monthKey(one.until), first + MAX_MONTHS);
    for (const entity of new Set<string>([...one.broad, ...who, ...(incident.about ?? [])])) {
      file(byEntity, entity, one);
      for (let month = first; month <= last; month++) file(byMonth, `${entity}|${month}`, one);
    }
  }
  const indexed = new Map([...byEntity.values()].flat().map((one) => [one.incident, one]));
  return {
    byMonth,
    byEntity,
    alike: (stems, lang) =>
      alikeByWords(vocabularyOf(incidents, lang), stems).flatMap((one) => indexed.get(one) ?? []),
  };
}

const built = new WeakMap<readonly Incident[], IncidentIndex>();

/** Incidents by entity and month; built once for a release. */
export function indexIncidents(incidents: readonly Incident[]): IncidentIndex {
  const known = built.get(incidents);
  if (known) return known;
  const index = build(incidents);
  built.set(incidents, index);
  return index;
}
