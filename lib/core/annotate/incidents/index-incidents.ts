import type { EntityId, IncidentId } from '../../model/ids';
import type { Incident } from '../../model/incident';
import { type DayNumber, monthKey, readDay } from '../dates/day-number';
import { readNumbers } from '../figures/read-numbers';
import { alikeByWords, sharedWords, sharesOf, vocabularyOf } from './shared-words';

/** An incident with its days as numbers, and the entities by which a text may point to it. */
export interface IndexedIncident {
  readonly incident: Incident;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** Recorded places below the level of a country. */
  readonly local: ReadonlySet<EntityId>;
  /** All recorded places, and the countries they lie in. */
  readonly broad: ReadonlySet<string>;
  /** Its actors, and others that it is about. */
  readonly parties: readonly string[];
  /** Incidents that the record, or theirs, calls related. */
  readonly related: ReadonlySet<IncidentId>;
  /** How telling it is that one of its entities is named: 1 in no other record, 0 in many. */
  rarity(entity: string): number;
  /** How many records of its kind an entity has. */
  ofItsKind(entity: string): number;
  /** Share of a passage's words in the record, and of the words of its title in the passage; see `sharesOf`. */
  wordShares(stems: ReadonlySet<string>, lang: 'en' | 'fr'): { ofPassage: number; ofTitle: number };
  /** The exact numbers in its record. */
  numbers(lang: 'en' | 'fr'): ReadonlySet<number>;
  /** How telling the words are that its record shares with a passage; see `sharedWords`. */
  shares(stems: ReadonlySet<string>, lang: 'en' | 'fr'): number;
}

export interface IncidentIndex {
  readonly byId: ReadonlyMap<IncidentId, IndexedIncident>;
  /** `<entity>|<month>`, or `ANYBODY` for the entity -> incidents that involve the entity and may have happened in the month. */
  readonly byMonth: ReadonlyMap<string, readonly IndexedIncident[]>;
  readonly byEntity: ReadonlyMap<string, readonly IndexedIncident[]>;
  /** An entity's incidents of a kind. */
  ofKind(entity: string, kind: string): readonly IndexedIncident[];
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

/** Stands for every entity in the keys of `byMonth`. */
export const ANYBODY = '';

/** An entity in one of so many records, or in more than a few where there are few, tells nothing of which is meant. */
const COMMON_SHARE = 18;
const COMMON_LEAST = 6;

/** Of each incident the related ones, told from either side. */
function relationsOf(incidents: readonly Incident[]): Map<IncidentId, Set<IncidentId>> {
  const all = new Map(incidents.map(({ id }) => [id, new Set<IncidentId>()]));
  for (const { id, related } of incidents)
    for (const { to } of related ?? []) {
      all.get(id)?.add(to);
      all.get(to)?.add(id);
    }
  return all;
}

/** The exact numbers in a record's words. */
function numbersOf({ summary, figures }: Incident, lang: 'en' | 'fr'): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { low, high } of [...readNumbers(summary[lang], lang), ...figures]) {
    if (low !== undefined) found.add(low);
    if (high !== undefined) found.add(high);
  }
  return found;
}

function indexOne(
  incident: Incident,
  all: readonly Incident[],
  related: ReadonlySet<IncidentId>,
  filed: ReadonlyMap<string, readonly IndexedIncident[]>,
  kinds: ReadonlyMap<string, readonly IndexedIncident[]>,
): IndexedIncident {
  const numbersKnown: { en?: ReadonlySet<number>; fr?: ReadonlySet<number> } = {};
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
    parties: [
      ...incident.actors.flatMap(({ who }) => (typeof who === 'string' ? [who] : [])),
      ...(incident.about ?? []),
    ],
    related,
    rarity: (entity) => {
      const common = Math.max(COMMON_LEAST, all.length / COMMON_SHARE);
      const count = filed.get(entity)?.length ?? common;
      return Math.max(0, 1 - Math.log(count) / Math.log(common));
    },
    ofItsKind: (entity) => kinds.get(`${entity}|${incident.kind}`)?.length ?? 1,
    wordShares: (stems, lang) => sharesOf(vocabularyOf(all, lang), incident, stems),
    numbers: (lang) => (numbersKnown[lang] ??= numbersOf(incident, lang)),
    shares: (stems, lang) => sharedWords(vocabularyOf(all, lang), incident, stems),
  };
}

function build(incidents: readonly Incident[]): IncidentIndex {
  const byMonth = new Map<string, IndexedIncident[]>();
  const byEntity = new Map<string, IndexedIncident[]>();
  const kinds = new Map<string, IndexedIncident[]>();
  const file = (map: Map<string, IndexedIncident[]>, key: string, one: IndexedIncident): void => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  const relations = relationsOf(incidents);
  const byId = new Map<IncidentId, IndexedIncident>();
  for (const incident of incidents) {
    const related = relations.get(incident.id) as ReadonlySet<IncidentId>;
    const one = indexOne(incident, incidents, related, byEntity, kinds);
    byId.set(incident.id, one);
    const first = monthKey(one.from);
    const last = Math.min(monthKey(one.until), first + MAX_MONTHS);
    for (const entity of new Set<string>([...one.broad, ...one.parties])) {
      file(byEntity, entity, one);
      file(kinds, `${entity}|${incident.kind}`, one);
      for (let month = first; month <= last; month++) file(byMonth, `${entity}|${month}`, one);
    }
    for (let month = first; month <= last; month++) file(byMonth, `${ANYBODY}|${month}`, one);
  }
  return {
    byId,
    byMonth,
    byEntity,
    ofKind: (entity, kind) => kinds.get(`${entity}|${kind}`) ?? [],
    alike: (stems, lang) =>
      alikeByWords(vocabularyOf(incidents, lang), stems).flatMap(({ id }) => byId.get(id) ?? []),
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
