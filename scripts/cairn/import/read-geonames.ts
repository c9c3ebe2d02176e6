import type { GeonamesRow } from '../../../lib/core/dataset/import/geonames';
import { RefusedError } from '../errors';
import { readCsv, readText, type TableRow } from './read-table';

/** Columns of GeoNames' main table in their order, by its readme. */
const COLUMNS =
  'geonameid name asciiname alternatenames latitude longitude feature_class feature_code country_code cc2 admin1_code admin2_code admin3_code admin4_code population elevation dem timezone modified'.split(
    ' ',
  );
/** What both forms of the table have. */
const WANTED = COLUMNS.slice(0, 9);

/** The form that GeoNames publishes: no header, tabs between columns, nothing quoted. */
function readDump(path: string): TableRow[] {
  return readText(path)
    .split('\n')
    .map((line, i) => [line.replace(/\r$/, ''), i + 1] as const)
    .filter(([line]) => line !== '')
    .map(([line, number]) => {
      const cells = line.split('\t');
      if (cells.length !== COLUMNS.length)
        throw new RefusedError(
          `${path}: line ${number} has ${cells.length} columns, GeoNames' table has ${COLUMNS.length}`,
        );
      return Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] as string]));
    });
}

function rowOf(row: TableRow, regions: ReadonlyMap<string, string>, path: string): GeonamesRow {
  const { name = '', country_code = '', admin1_code = '' } = row;
  const [geonameid, latitude, longitude] = [row.geonameid, row.latitude, row.longitude].map(Number);
  if (
    !geonameid ||
    !name ||
    !/^[A-Z]{2}$/.test(country_code) ||
    Number.isNaN(latitude! + longitude!)
  )
    throw new RefusedError(`${path}: no place in the row of '${row.geonameid} ${name}'`);
  const admin1 = row.admin1_name || regions.get(`${country_code}.${admin1_code}`);
  return {
    geonameid,
    name: name.trim(),
    alternatenames: (row.alternatenames ?? '').split(/[|,]/).map((form) => form.trim()),
    latitude: latitude as number,
    longitude: longitude as number,
    featureClass: row.feature_class ?? '',
    featureCode: row.feature_code ?? '',
    country: country_code,
    ...(admin1 && { admin1 }),
    population: Number(row.population) || 0,
  };
}

/**
 * Rows of a GeoNames table: the tab-separated dump (`ML.txt`), whose ADM1 rows name the divisions of the others, or a
 * CSV with the same columns by name, `|` between alternate names and, where known, an `admin1_name`.
 */
export async function readGeonames(path: string): Promise<GeonamesRow[]> {
  const rows: TableRow[] = path.endsWith('.csv') ? [] : readDump(path);
  if (path.endsWith('.csv')) for await (const row of readCsv(path, WANTED)) rows.push(row);
  const regions = new Map(
    rows
      .filter(({ feature_code }) => feature_code === 'ADM1')
      .map((row) => [`${row.country_code}.${row.admin1_code}`, row.name as string]),
  );
  return rows.map((row) => rowOf(row, regions, path));
}
