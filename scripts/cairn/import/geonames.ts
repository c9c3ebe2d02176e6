import {
  countNames,
  GEONAMES_SOURCE,
  geonamesPlace,
} from '../../../lib/core/dataset/import/geonames';
import type { Release } from '../../../lib/core/model/release';
import type { ImportHead } from './import-head';
import { readGeonames } from './read-geonames';

/** A release of the places in GeoNames tables; a place that is in two of them is taken once. */
export async function importGeonames(paths: readonly string[], head: ImportHead): Promise<Release> {
  const tables = await Promise.all(paths.map(readGeonames));
  const rows = [...new Map(tables.flat().map((row) => [row.geonameid, row])).values()];
  const counts = countNames(rows);
  return {
    format: 1,
    title: head.title ?? 'Places by GeoNames',
    publisher: head.publisher ?? 'GeoNames',
    edition: head.edition,
    date: head.date,
    licence: 'CC BY 4.0',
    sources: [
      {
        id: GEONAMES_SOURCE,
        kind: 'dataset',
        publisher: 'GeoNames',
        title: 'GeoNames geographical database',
        url: 'https://www.geonames.org/',
        licence: 'CC BY 4.0',
        attribution: 'Place data: GeoNames (https://www.geonames.org), CC BY 4.0. Reformatted.',
      },
    ],
    entities: rows.map((row) => geonamesPlace(row, counts)),
    incidents: [],
  };
}
