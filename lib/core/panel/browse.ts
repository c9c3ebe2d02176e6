import { fold } from '../annotate/match/fold';
import type { Records } from '../card/records';
import { displayName, type Wording } from '../model/display-name';
import type { Entity, RecordType } from '../model/entity';
import type { Incident, IncidentDate } from '../model/incident';
import { tollOf } from './toll';

export const SORTS = ['date', 'name', 'country', 'killed', 'incidents'] as const;
export type Sort = (typeof SORTS)[number];

/** Which records to list, and how. */
export interface BrowseQuery {
  readonly type: RecordType;
  /** Words that all stand in one of the record's names or, for an incident, in its title and places. */
  readonly text?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly year?: number | undefined;
  readonly kind?: Incident['kind'] | undefined;
  readonly sort: Sort;
  readonly descending: boolean;
  /** From 0. */
  readonly page: number;
}

/** A line of the table. */
export interface BrowseRow {
  readonly id: string;
  readonly type: RecordType;
  readonly name: Wording;
  /** ISO 3166-1 alpha-2: where an incident was; for an entity its own, else those of its incidents. */
  readonly countries: readonly string[];
  readonly places: readonly Wording[];
  readonly date?: IncidentDate;
  readonly kind?: Incident['kind'];
  /** Persons killed, by all recorded claims: the lowest and the highest number. */
  readonly killed?: { readonly low: number; readonly high: number; readonly open: boolean };
  /** Recorded incidents that involve an entity. */
  readonly incidents?: number;
}

/** One page of the table, and what it can be narrowed by. */
export interface BrowsePage {
  readonly rows: readonly BrowseRow[];
  readonly total: number;
  /** The page that is shown: never past the last. */
  readonly page: number;
  readonly pages: number;
  readonly choices: {
    readonly countries: readonly string[];
    /** Latest first. */
    readonly years: readonly number[];
    readonly kinds: readonly Incident['kind'][];
  };
}

/** Rows to a page of the table. */
export const PAGE_ROWS = 50;

interface Entry extends BrowseRow {
  readonly years: readonly number[];
  readonly names: string;
}

const yearsOf = ({ start, end }: IncidentDate): number[] => {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};
const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

function placesOf(records: Records, { places }: Incident): Entity[] {
  return places.flatMap((id) => records.entities.get(id) ?? []);
}

const countriesOf = (places: readonly Entity[]): string[] =>
  unique(places.flatMap(({ place }) => place?.country ?? []));

function incidentEntry(records: Records, incident: Incident): Entry {
  const places = placesOf(records, incident);
  const { id, title, date, kind } = incident;
  const killed = tollOf(incident, 'killed');
  return {
    id,
    type: 'incident',
    name: title,
    countries: countriesOf(places),
    places: places.map(displayName),
    date,
    kind,
    ...(killed && { killed }),
    years: yearsOf(date),
    names: fold([title.en, title.fr, ...places.map(({ name }) => name)].join(' ')),
  };
}

function entityEntry(records: Records, entity: Entity): Entry {
  const incidents = records.incidentsOf.get(entity.id) ?? [];
  const own = entity.place?.country;
  const forms = (entity.aliases ?? []).map(({ form }) => form);
  return {
    id: entity.id,
    type: entity.type,
    name: displayName(entity),
    countries: own
      ? [own]
      : countriesOf(incidents.flatMap((incident) => placesOf(records, incident))),
    places: [],
    incidents: incidents.length,
    years: unique(incidents.flatMap(({ date }) => yearsOf(date))),
    names: fold([entity.name, ...Object.values(entity.names ?? {}), ...forms].join(' ')),
  };
}

const nameIn = (name: Wording, language: 'en' | 'fr'): string =>
  typeof name === 'string' ? name : name[language];

type Compare = (a: Entry, b: Entry) => number;

/** Records without what is sorted by come last, whichever way it goes. */
function compareBy(sort: Sort, descending: boolean, language: 'en' | 'fr'): Compare {
  const { compare } = new Intl.Collator(language);
  const byName: Compare = (a, b) => compare(nameIn(a.name, language), nameIn(b.name, language));
  const keys: Record<Sort, (entry: Entry) => string | number | undefined> = {
    date: ({ date }) => date?.start,
    name: ({ name }) => nameIn(name, language),
    country: ({ countries }) => countries[0],
    killed: ({ killed }) => killed?.high,
    incidents: ({ incidents }) => incidents,
  };
  const key = keys[sort];
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || byName(a, b);
    const order =
      typeof x === 'string' && typeof y === 'string' ? compare(x, y) : Number(x) - Number(y);
    return order * sign || byName(a, b);
  };
}

/**
 * A page of the records of one type that fit. An entity fits a country and a year by its own country or by an
 * incident that involves it.
 */
export function browse(records: Records, query: BrowseQuery, language: 'en' | 'fr'): BrowsePage {
  const { type, text, country, year, kind, sort, descending } = query;
  const { incidents, entities } = records.release;
  const all =
    type === 'incident'
      ? incidents.map((incident) => incidentEntry(records, incident))
      : entities
          .filter((entity) => entity.type === type)
          .map((entity) => entityEntry(records, entity));
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean);
  const fitting = all
    .filter(
      (entry) =>
        (!country || entry.countries.includes(country)) &&
        (!year || entry.years.includes(year)) &&
        (!kind || entry.kind === kind) &&
        words.every((word) => entry.names.includes(word)),
    )
    .sort(compareBy(sort, descending, language));
  const pages = Math.max(1, Math.ceil(fitting.length / PAGE_ROWS));
  const page = Math.min(query.page, pages - 1);
  return {
    rows: fitting
      .slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)
      .map(({ years: _, names: __, ...row }) => row),
    total: fitting.length,
    page,
    pages,
    choices: {
      countries: unique(all.flatMap(({ countries }) => countries)),
      years: unique(all.flatMap(({ years }) => years)).sort((a, b) => b - a),
      kinds: unique(all.flatMap((entry) => entry.kind ?? [])).sort(),
    },
  };
}
