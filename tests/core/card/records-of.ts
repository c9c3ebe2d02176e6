import * as v from 'valibot';
import { indexRecords, type Records } from '../../../lib/core/card/records';
import { Release } from '../../../lib/core/model/release';

/** Sources by id; `report` is of 2020, `agency` of 2 June 2025, `undated` has no date. */
const SOURCES = [
  { id: 'report', kind: 'document', publisher: 'Institute', title: 'Report', date: '2020' },
  {
    id: 'agency',
    kind: 'document',
    publisher: 'Agency',
    title: 'Dispatch',
    date: '2025-06-02',
    url: 'https://example.org/a',
    licence: 'CC BY 4.0',
  },
  { id: 'undated', kind: 'document', publisher: 'Archive', title: 'Note' },
];

export const cite = (id: string, at = 'line 1') => [{ id, at }];

/** An entity with what a test does not care about filled in. */
export const made = (id: string, type: string, name: string, rest: object = {}) => ({
  id,
  type,
  name,
  summary: { en: `${name}.`, fr: `${name}.` },
  sources: cite('report'),
  ...rest,
});

export const happened = (day: string, slug: string, rest: object = {}) => ({
  id: `incidents/${day.slice(0, 4)}/${day}-${slug}`,
  title: { en: slug, fr: slug },
  kind: 'attack',
  date: { start: day, end: day, precision: 'day' },
  places: [],
  actors: [],
  figures: [],
  summary: { en: slug, fr: slug },
  sources: cite('agency'),
  ...rest,
});

/** Records as a checked release gives them. */
export const recordsOf = (
  entities: readonly object[],
  incidents: readonly object[] = [],
): Records =>
  indexRecords(
    v.parse(Release, {
      format: 1,
      title: 'Test',
      publisher: 'Test',
      edition: 'test',
      date: '2025-11-01',
      licence: 'CC BY 4.0',
      sources: SOURCES,
      entities,
      incidents,
    }),
  );
