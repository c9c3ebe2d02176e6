import type { EntityId, IncidentId } from '../../model/ids';
import type { Incident } from '../../model/incident';
import { type DayNumber, monthKey, readDay } from '../dates/day-number';
import { readNumbers } from '../figures/read-numbers';
import { Filed } from './filed';
import {
  alikeByWords,
  type SharedWords,
  sharedWords,
  vocabularyOf,
  weightBeyond,
} from './shared-words';

/** An incident with its days as numbers, and the entities by which a text may point to it. */
export interface IndexedIncident {
  readonly incident: Incident;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** Recorded places below the level of a country. */
  readonly local: ReadonlySet<EntityId>;
  /** One of them is no region. */
  readonly hasTown: boolean;
  /** All recorded places, and the countries they lie in. */
  readonly broad: ReadonlySet<string>;
  /** Among them is a country that says where. */
  readonly isNear: boolean;
  /** Its actors, and others that it is about. */
  readonly parties: readonly string[];
  /** Incidents that the record, or theirs, calls related. */
  readonly related: ReadonlySet<IncidentId>;
  /** How telling it is that one of its entities is named: 1 in no other record, 0 in many. */
  rarity(entity: string): number;
  /** How many records of its kind an entity has. */
  ofItsKind(entity: string): number;
  /** The exact numbers in its record. */
  numbers(lang: 'en' | 'fr'): ReadonlySet<number>;
  /** What its record's words share with a passage's. */
  sharedWords(stems: ReadonlySet<string>, lang: 'en' | 'fr'): SharedWords;
  /** How telling the words are that its record shares with a passage and another record does not. */
  weightBeyond(other: IndexedIncident, stems: ReadonlySet<string>, lang: 'en' | 'fr'): number;
}

export interface IncidentIndex {
  readonly byId: ReadonlyMap<IncidentId, IndexedIncident>;
  /** The incidents that involve an entity; of `ANYBODY` all. */
  of(entity: string): Filed<IndexedIncident> | undefined;
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

export const isRegion = (id: string): boolean => id.endsWith('-region');

/** Country of a place below that level, by its id; undefined for countries we keep no incidents of. */
export const countryOf = (id: string): string | undefined => {
  const code = /^places\/([a-z]{2})\//.exec(id)?.[1];
  const name = code && COUNTRY_OF[code];
  return name && `places/${name}`;
};

/** Longest event that is filed under each of its months; of longer ones the first months count. */
const MAX_MONTHS = 24;

/** Stands for every entity: all incidents are filed under it. */
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

/** Who and what the record involves: the part of it that needs no other record. */
function namesOf({ places, actors, about }: Incident) {
  const local = places.filter(isLocal);
  const broad = new Set<string>([...places, ...places.flatMap((place) => countryOf(place) ?? [])]);
  return {
    local: new Set(local),
    hasTown: local.some((place) => !isRegion(place)),
    broad,
    isNear: [...broad].some((place) => NEAR_COUNTRIES.has(place)),
    parties: [
      ...actors.flatMap(({ who }) => (typeof who === 'string' ? [who] : [])),
      ...(about ?? []),
    ],
  };
}

class Index implements IncidentIndex {
  readonly byId = new Map<IncidentId, IndexedIncident>();
  readonly #incidents: readonly Incident[];
  readonly #filed = new Map<string, Filed<IndexedIncident>>();
  readonly #rarities = new Map<string, number>();

  constructor(incidents: readonly Incident[]) {
    this.#incidents = incidents;
    const relations = relationsOf(incidents);
    for (const incident of incidents) {
      const one = this.#read(incident, relations.get(incident.id) as ReadonlySet<IncidentId>);
      this.byId.set(incident.id, one);
      const first = monthKey(one.from);
      const last = Math.min(monthKey(one.until), first + MAX_MONTHS);
      for (const entity of new Set<string>([ANYBODY, ...one.broad, ...one.parties])) {
        const file = this.#filed.get(entity) ?? new Filed<IndexedIncident>();
        this.#filed.set(entity, file);
        file.add(one, incident.kind, first, last);
      }
    }
  }

  #read(incident: Incident, related: ReadonlySet<IncidentId>): IndexedIncident {
    const numbers: { en?: ReadonlySet<number>; fr?: ReadonlySet<number> } = {};
    return {
      incident,
      from: readDay(incident.date.start),
      until: readDay(incident.date.end),
      ...namesOf(incident),
      related,
      rarity: (entity) => this.#rarity(entity),
      ofItsKind: (entity) => this.of(entity)?.ofKind(incident.kind).length || 1,
      numbers: (lang) => (numbers[lang] ??= numbersOf(incident, lang)),
      sharedWords: (stems, lang) =>
        sharedWords(vocabularyOf(this.#incidents, lang), incident, stems),
      weightBeyond: (other, stems, lang) =>
        weightBeyond(vocabularyOf(this.#incidents, lang), incident, other.incident, stems),
    };
  }

  #rarity(entity: string): number {
    let rarity = this.#rarities.get(entity);
    if (rarity === undefined) {
      const common = Math.max(COMMON_LEAST, this.#incidents.length / COMMON_SHARE);
      const count = this.of(entity)?.all.length ?? common;
      rarity = Math.max(0, 1 - Math.log(count) / Math.log(common));
      this.#rarities.set(entity, rarity);
    }
    return rarity;
  }

  of(entity: string): Filed<IndexedIncident> | undefined {
    return this.#filed.get(entity);
  }

  alike(stems: ReadonlySet<string>, lang: 'en' | 'fr'): IndexedIncident[] {
    const found = alikeByWords(vocabularyOf(this.#incidents, lang), stems);
    return found.flatMap(({ id }) => this.byId.get(id) ?? []);
  }
}

const built = new WeakMap<readonly Incident[], IncidentIndex>();

/** Incidents by whom and what they involve; built once for a release. */
export function indexIncidents(incidents: readonly Incident[]): IncidentIndex {
  const known = built.get(incidents);
  if (known) return known;
  const index = new Index(incidents);
  built.set(incidents, index);
  return index;
}
