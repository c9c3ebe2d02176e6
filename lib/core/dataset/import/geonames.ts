import { fold } from '../../annotate/match/fold';
import { countryNames } from '../../country-names';
import type { Alias, Entity, PlaceFacts } from '../../model/entity';
import type { EntityId, SourceId } from '../../model/ids';
import type { LocalText } from '../../model/primitives';
import { featureWords } from './geonames-features';

/** A row of GeoNames' main table, with the columns that a record is made of. */
export interface GeonamesRow {
  readonly geonameid: number;
  readonly name: string;
  readonly alternatenames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly featureClass: string;
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Name of the first-order division, where it is known. */
  readonly admin1?: string;
  /** Persons; 0 where it is not recorded. */
  readonly population: number;
}

/** Source that every record of the import rests on. */
export const GEONAMES_SOURCE = 'geonames' as SourceId;

/** Names of fewer letters are words of some language, or initials. */
const SHORT = 5;
/** A name that this many places have says nothing without a word for a place beside it. */
const COMMON = 3;
/** A divisional seat with at least so many people is named in news without saying what it is. Persons. */
const TOWN = 15_000;
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2']);

/** Letters that our readers' languages are written in; other scripts never stand in the pages we read. */
const READABLE = /^[\p{Script=Latin}\p{Script=Arabic}\p{M}\p{Pd}\s'‘’ʼ.()/,0-9]+$/u;
/** Codes of airports and stations, not names. */
const CODE = /^[A-Z0-9]{2,5}$/;
const LONGEST = 60;

/** How many places of an import have each name, folded. */
export function countNames(rows: readonly GeonamesRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, alternatenames } of rows) {
    for (const key of new Set([name, ...alternatenames].map(fold)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The terms on which a name is taken for the place. */
function needsOf(form: string, row: GeonamesRow, counts: ReadonlyMap<string, number>) {
  const key = fold(form);
  // 'In Bandiagara' is in the town; the division of that name is called one.
  const plain = row.featureClass === 'A' || key.length < SHORT || (counts.get(key) ?? 0) >= COMMON;
  const town = SEATS.has(row.featureCode) && row.population >= TOWN;
  return plain
    ? ({ placed: 'word' } as const)
    : { placed: 'area' as const, ...(town && { topic: true as const }) };
}

function aliasesOf(row: GeonamesRow, counts: ReadonlyMap<string, number>): Alias[] {
  const seen = new Set<string>();
  const aliases: Alias[] = [];
  for (const form of [row.name, ...row.alternatenames]) {
    const key = fold(form);
    const usable = form.length <= LONGEST && READABLE.test(form) && !CODE.test(form);
    if (key.length < 2 || seen.has(key) || (form !== row.name && !usable)) continue;
    seen.add(key);
    aliases.push({ form, needsContext: needsOf(form, row, counts) });
  }
  return aliases;
}

function summaryOf({ featureClass, featureCode, country, admin1 }: GeonamesRow): LocalText {
  const words = featureWords(featureClass, featureCode);
  const area = admin1 ? `, ${admin1}` : '';
  return {
    en: `${words.en} (${countryNames('en')(country)}${area}).`,
    fr: `${words.fr} (${countryNames('fr')(country)}${area}).`,
  };
}

function placeOf({
  geonameid,
  latitude,
  longitude,
  featureClass,
  featureCode,
  ...row
}: GeonamesRow) {
  const precision: PlaceFacts['precision'] =
    featureCode === 'PCLI'
      ? 'country'
      : featureCode === 'ADM1'
        ? 'region'
        : featureClass === 'P'
          ? 'settlement'
          : 'area';
  return {
    lat: latitude,
    lon: longitude,
    precision,
    ...(row.admin1 && { admin1: row.admin1 }),
    country: row.country,
    geonames: geonameid,
    sources: [{ id: GEONAMES_SOURCE, at: `GeoNames ${geonameid}` }],
  } satisfies PlaceFacts;
}

/**
 * The record of a place that only GeoNames knows. Its id has GeoNames' number and no name: names are corrected, ids
 * stay. Each of its names needs a sign that the place is meant: most are also words, or names of people.
 */
export function geonamesPlace(row: GeonamesRow, counts: ReadonlyMap<string, number>): Entity {
  const cite = { id: GEONAMES_SOURCE, at: `GeoNames ${row.geonameid}` };
  return {
    id: `places/${row.country.toLowerCase()}/${row.geonameid}` as EntityId,
    type: 'place',
    name: row.name,
    aliases: aliasesOf(row, counts),
    summary: summaryOf(row),
    place: placeOf(row),
    ...(row.population > 0 && {
      claims: [{ property: 'population' as const, value: row.population, sources: [cite] }],
    }),
    sources: [cite],
  };
}
