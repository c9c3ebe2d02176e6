/** Records as their files have them, with what a test does not care about filled in. */
export const CITE = [{ id: 'reuters', at: 'line 1' }];
export const HEAD = {
  title: 'Test',
  publisher: 'Test',
  edition: '1',
  date: '2025-01-01',
  licence: 'CC BY 4.0',
};
const TEXT = { en: 'A record.', fr: 'Une fiche.' };

export const group = (record: object = {}) => ({
  type: 'group',
  name: 'JNIM',
  summary: TEXT,
  sources: CITE,
  ...record,
});
export const place = (facts: object, record: object = {}) => ({
  type: 'place',
  name: 'Gao',
  summary: TEXT,
  sources: CITE,
  place: { precision: 'settlement', sources: CITE, ...facts },
  ...record,
});
export const incident = (record: object = {}) => ({
  title: TEXT,
  kind: 'attack',
  date: { start: '2024-05-01', end: '2024-05-01', precision: 'day' },
  places: [],
  actors: [],
  figures: [],
  summary: TEXT,
  sources: CITE,
  ...record,
});
export const INCIDENT = 'incidents/2024/2024-05-01-x.yaml';
