import { countryNames } from '../country-names';
import { record } from '../i18n/words/record';
import { statements } from '../i18n/words/statements';
import { displayName, type Wording } from '../model/display-name';
import type { Entity, RecordType } from '../model/entity';
import type { Incident } from '../model/incident';
import type { LocalText } from '../model/primitives';
import type { Release } from '../model/release';
import { KIND_TERMS, RELATION_TERMS } from './kind-terms';

/** A statement in words: 'Leader of', what else people say for that, its note; and all names of the one that it is about. */
export interface Told {
  readonly what: string;
  readonly of: string;
  /** No note limits it ('as interim president'). */
  readonly isPlain: boolean;
}

/** A record as the lookup sees it. */
export interface LookupRecord {
  readonly id: string;
  readonly type: RecordType;
  readonly name: Wording;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** First day of an incident. */
  readonly date?: string;
  readonly summary: LocalText;
  /** What it is called, as recorded. */
  readonly forms: readonly string[];
  /** Texts whose words may stand in a query beside a name: kind, country, who took part, what is recorded of it. */
  readonly around: readonly string[];
  /** What it is to other records. */
  readonly statements: readonly Told[];
  /** Number of statements in the record. */
  readonly weight: number;
  /** Years in which something is recorded of it. */
  readonly years: readonly string[];
}

const MONTHS = ['en', 'fr'].map(
  (language) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
);
const monthsOf = (day: string): string[] => MONTHS.map((months) => months.format(new Date(day)));

/** An event of more days is looked for by its months. */
const MOST_DAYS = 10;
const DAY = 86_400_000;

/** What people type for the days of an event: '1 June', '1er juin', '2025-06-01'. */
function daysOf({ start, end, precision }: Incident['date']): string[] {
  const first = Date.parse(start);
  const count = 1 + (Date.parse(end) - first) / DAY;
  if ((precision !== 'day' && precision !== 'days') || count > MOST_DAYS) return [];
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(first + i * DAY).toISOString().slice(0, 10);
    const number = String(Number(day.slice(8)));
    return [day, number, ...(number === '1' ? ['1er'] : [])];
  }).flat();
}

const ENGLISH = { ...record.en, ...statements.en };
const FRENCH = { ...record.fr, ...statements.fr };
const labelled = (key: keyof typeof ENGLISH): string[] => [ENGLISH[key], FRENCH[key]];

const COUNTRIES = ['en', 'fr'].map(countryNames);
const namesOfCountry = (code: string | undefined): string[] =>
  code ? COUNTRIES.map((nameOf) => nameOf(code)) : [];

const yearsBetween = (start: string, end: string): string[] => {
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => String(first + i));
};

const formsOf = ({ name, names, aliases }: Entity): string[] => [
  ...new Set([name, ...Object.values(names ?? {}), ...(aliases ?? []).map(({ form }) => form)]),
];

/** What somebody is ('journalist', 'colonel') is looked for beside a surname. */
function rolesIn({ property, value }: NonNullable<Entity['claims']>[number]): string[] {
  if (property !== 'role') return [];
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && 'en' in value ? [value.en, value.fr] : [];
}

function fromEntity(
  entity: Entity,
  /** All that an entity is called, as one text. */
  namesOf: (id: string) => string,
): LookupRecord {
  const { id, type, place, claims = [], relations = [], active = {}, summary } = entity;
  const statements = relations.map(({ rel, to, note }) => ({
    what: [
      ...labelled(`property.${rel}`),
      ...(RELATION_TERMS[rel] ?? []),
      ...Object.values(note ?? {}),
    ].join(' '),
    of: namesOf(to),
    isPlain: note === undefined,
  }));
  const dates = [...claims, ...relations].flatMap(({ from }) => from ?? []);
  return {
    id,
    type,
    name: displayName(entity),
    ...(place?.country && { country: place.country }),
    summary,
    forms: formsOf(entity),
    around: [
      ...labelled(`type.${type}`),
      ...namesOfCountry(place?.country),
      ...(place?.admin1 ? [place.admin1] : []),
      ...new Set(claims.flatMap(({ property }) => labelled(`property.${property}`))),
      ...claims.flatMap(rolesIn),
      ...statements.flatMap(({ what, of }) => [what, of]),
    ],
    statements,
    weight: claims.length + relations.length,
    years: [...new Set([...dates, ...Object.values(active)].map((date) => date.slice(0, 4)))],
  };
}

function fromIncident(
  incident: Incident,
  namesOf: (id: string) => string,
  countryOf: (id: string) => string | undefined,
): LookupRecord {
  const { id, title, date, kind, places, actors, about = [], figures, summary } = incident;
  const country = places.map(countryOf).find((code) => code !== undefined);
  const who = actors.flatMap(({ who: by }) => (typeof by === 'string' ? by : []));
  return {
    id,
    type: 'incident',
    name: title,
    ...(country && { country }),
    date: date.start,
    summary,
    forms: [title.en, title.fr],
    around: [
      ...labelled('type.incident'),
      KIND_TERMS[kind],
      summary.en,
      summary.fr,
      ...namesOfCountry(country),
      ...[...new Set([...places, ...who, ...about])].map(namesOf),
      ...figures.flatMap(({ measure, of }) => [
        ...labelled(`figure.${measure}`),
        ...(of ? labelled(`of.${of}`) : []),
      ]),
      ...daysOf(date),
      ...(date.precision === 'day' || date.precision === 'days' || date.precision === 'month'
        ? monthsOf(date.start)
        : []),
    ],
    statements: [],
    weight: actors.length + figures.length + places.length,
    years: yearsBetween(date.start, date.end),
  };
}

/** Everything of a release that can be looked up: its entities, then its incidents. */
export function* lookupRecords({ entities, incidents }: Release): Generator<LookupRecord> {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const known = new Map<string, string>();
  const namesOf = (id: string): string => {
    const entity = byId.get(id);
    const names = known.get(id) ?? (entity ? formsOf(entity).join(' ') : '');
    known.set(id, names);
    return names;
  };
  const countryOf = (id: string): string | undefined => byId.get(id)?.place?.country;
  for (const entity of entities) yield fromEntity(entity, namesOf);
  for (const incident of incidents) yield fromIncident(incident, namesOf, countryOf);
}
