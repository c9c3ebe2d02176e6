import { basename } from 'node:path';
import type { UcdpActor, UcdpDyadYear } from '../../../lib/core/dataset/import/ucdp-actors';
import type { UcdpCountryYear } from '../../../lib/core/dataset/import/ucdp-countries';
import type { UcdpEvent } from '../../../lib/core/dataset/import/ucdp-events';
import { RefusedError } from '../errors';
import { readCsv, type TableRow } from './read-table';

/** A table of UCDP as read, with the version that its rows or its name give. */
export type UcdpFile = { readonly version: string | undefined } & (
  | { readonly kind: 'actors'; readonly rows: readonly UcdpActor[] }
  | { readonly kind: 'deaths'; readonly rows: readonly UcdpDyadYear[] }
  | { readonly kind: 'countries'; readonly rows: readonly UcdpCountryYear[] }
  | { readonly kind: 'events'; readonly rows: readonly UcdpEvent[] }
);

const listOf = (text: string | undefined, separator: RegExp): string[] =>
  (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const idsOf = (text: string | undefined): number[] => listOf(text, /[;,]/).map(Number);

/** Names as the actor table lists them: several in one cell, each perhaps with a note in brackets. */
function namesOf(row: TableRow): string[] {
  const single = [row.name_orig, row.name_orig_full, row.name_orig_full_eng].map(
    (name) => name ?? '',
  );
  const several = [row.new_name, row.new_name_full, row.new_name_full_eng].flatMap((cell) =>
    listOf(cell, /,\s+/),
  );
  return [...single, ...several].filter((name) => name !== '');
}

const actorOf = (row: TableRow): UcdpActor => ({
  id: Number(row.actor_id),
  name: row.name ?? '',
  otherNames: namesOf(row),
  level: Number(row.org_level),
  splitFrom: idsOf(row.split_from_id),
  joined: idsOf(row.joined_group_id),
  alliances: idsOf(row.alliance_id),
  locations: listOf(row.locations, /;/),
});

const dyadYearOf = (row: TableRow): UcdpDyadYear => ({
  dyad: Number(row.dyad_id),
  year: Number(row.year),
  sideA: row.side_a ?? '',
  sideB: Number(row.side_b_id),
  over: row.incompatibility ?? '',
  best: Number(row.bd_best),
  low: Number(row.bd_low),
  high: Number(row.bd_high),
});

const countryYearOf = (row: TableRow): UcdpCountryYear => ({
  code: row.country_code ?? '',
  country: row.country ?? '',
  year: Number(row.year),
  best: Number(row.deaths_best),
});

function eventOf(row: TableRow, path: string): UcdpEvent {
  const type = Number(row.type_of_violence);
  if (type !== 1 && type !== 2 && type !== 3)
    throw new RefusedError(`${path}: event ${row.id}: type_of_violence is 1, 2 or 3`);
  const text = (column: string): string => (row[column] ?? '').trim();
  return {
    id: Number(row.id),
    type,
    sideA: { id: Number(row.side_a_new_id), name: text('side_a') },
    sideB: { id: Number(row.side_b_new_id), name: text('side_b') },
    wherePrecision: Number(row.where_prec),
    where: text('where_coordinates'),
    admin1: text('adm_1'),
    country: text('country'),
    lat: Number(row.latitude),
    lon: Number(row.longitude),
    // Some versions write a time behind the day.
    start: text('date_start').slice(0, 10),
    end: text('date_end').slice(0, 10),
    civilians: Number(row.deaths_civilians),
    best: Number(row.best),
    low: Number(row.low),
    high: Number(row.high),
  };
}

/** Columns by which a table is known, and all that are read of it. */
const COLUMNS = {
  actors: ['actor_id', 'name', 'name_orig', 'org_level', 'locations'],
  deaths: ['dyad_id', 'year', 'side_a', 'side_b_id', 'bd_best', 'bd_low', 'bd_high'],
  countries: ['country_code', 'country', 'year', 'deaths_best'],
  events:
    'id type_of_violence side_a_new_id side_a side_b_new_id side_b where_prec where_coordinates adm_1 latitude longitude country date_start date_end deaths_civilians best low high'.split(
      ' ',
    ),
} as const;

/** Reads a table of UCDP, told by its columns: actors, battle-related deaths, deaths per country, or GED events. */
export function readUcdp(path: string): UcdpFile {
  const rows = readCsv(path, []);
  const first = rows[0];
  if (!first) throw new RefusedError(`${path}: there are no rows`);
  const inName = /v?(\d{2})[_-](\d)/.exec(basename(path));
  const version = first.version || (inName ? `${inName[1]}.${inName[2]}` : undefined);
  const is = (kind: keyof typeof COLUMNS): boolean =>
    COLUMNS[kind].every((column) => column in first);
  if (is('actors')) return { kind: 'actors', version, rows: rows.map(actorOf) };
  if (is('deaths')) return { kind: 'deaths', version, rows: rows.map(dyadYearOf) };
  if (is('countries')) return { kind: 'countries', version, rows: rows.map(countryYearOf) };
  if (is('events')) return { kind: 'events', version, rows: rows.map((row) => eventOf(row, path)) };
  throw new RefusedError(`${path}: these are the columns of no UCDP table that is read here`);
}
