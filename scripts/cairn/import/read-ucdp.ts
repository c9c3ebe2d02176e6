import { basename } from 'node:path';
import type { UcdpActor, UcdpDyadYear } from '../../../lib/core/dataset/import/ucdp-actors';
import type { UcdpCountryYear } from '../../../lib/core/dataset/import/ucdp-countries';
import type { UcdpEvent } from '../../../lib/core/dataset/import/ucdp-event';
import { MOST_RECORDS } from '../../../lib/core/feed/check-edition';
import { RefusedError } from '../errors';
import { EVENT_COLUMNS, listOf, readEvent } from './read-event';
import { readCsv, type TableRow } from './read-table';

/** A table of UCDP as read, with the version that its rows or its name give. */
export type UcdpFile = { readonly version: string | undefined } & (
  | { readonly kind: 'actors'; readonly rows: readonly UcdpActor[] }
  | { readonly kind: 'deaths'; readonly rows: readonly UcdpDyadYear[] }
  | { readonly kind: 'countries'; readonly rows: readonly UcdpCountryYear[] }
  | { readonly kind: 'events'; readonly rows: readonly UcdpEvent[] }
);

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

const ROWS = {
  actors: actorOf,
  deaths: dyadYearOf,
  countries: countryYearOf,
  events: readEvent,
} as const;

/** Columns by which a table is known. */
const COLUMNS = {
  actors: ['actor_id', 'name', 'name_orig', 'org_level', 'locations'],
  deaths: ['dyad_id', 'year', 'side_a', 'side_b_id', 'bd_best', 'bd_low', 'bd_high'],
  countries: ['country_code', 'country', 'year', 'deaths_best'],
  events: EVENT_COLUMNS,
} as const;

/** Edition of a table that has it in its file's name alone: `GEDEvent_v25_1.csv`. */
function versionOf(path: string, row: TableRow): string | undefined {
  const inName = /v?(\d{2})[_-](\d)/.exec(basename(path));
  return row.version || (inName ? `${inName[1]}.${inName[2]}` : undefined);
}

/**
 * Reads a table of UCDP, told by its columns: actors, battle-related deaths, deaths per country, or GED events.
 * @param countries whose events are taken, by UCDP's names; without any, all
 */
export async function readUcdp(path: string, countries?: readonly string[]): Promise<UcdpFile> {
  const taken = new Set(countries);
  const rows: unknown[] = [];
  let kind: keyof typeof COLUMNS | undefined;
  let version: string | undefined;
  for await (const row of readCsv(path)) {
    if (!kind) {
      const kinds = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
      kind = kinds.find((each) => COLUMNS[each].every((column) => column in row));
      if (!kind)
        throw new RefusedError(`${path}: these are the columns of no UCDP table that is read here`);
      version = versionOf(path, row);
    }
    // Of the world's events, those of other countries never stay in memory.
    if (kind === 'events' && taken.size > 0 && !taken.has(row.country ?? '')) continue;
    rows.push(ROWS[kind](row, path));
    if (rows.length > MOST_RECORDS)
      throw new RefusedError(
        `${path}: more rows than a reader can take (${MOST_RECORDS}): choose countries with --country`,
      );
  }
  if (!kind) throw new RefusedError(`${path}: there are no rows`);
  return { kind, version, rows } as UcdpFile;
}
