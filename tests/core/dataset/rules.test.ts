import { describe, expect, test } from 'vitest';
import { wordRuns } from '../../../lib/core/dataset/fingerprint';
import { type Dataset, parseRecords } from '../../../lib/core/dataset/parse-record';
import { checkDataset, RULES } from '../../../lib/core/dataset/rules/index';
import { CITE, group, HEAD, INCIDENT, incident, place } from './record-files';

/** A group with yearly deaths. */
const series = (...points: number[][]) =>
  group({
    claims: [
      {
        property: 'deaths-per-year',
        value: { measure: 'battle-related-deaths', version: '1', points },
        sources: CITE,
      },
    ],
  });
function dataset(files: Record<string, object>): Dataset {
  const all = {
    'release.yaml': HEAD,
    'sources/reuters.yaml': { kind: 'outlet', publisher: 'Reuters' },
    ...files,
  };
  const parsed = parseRecords(Object.entries(all).map(([path, value]) => ({ path, value })));
  expect(parsed.problems).toEqual([]);
  return parsed.dataset as Dataset;
}

/** Rules that a set of files breaks, each as `rule file`. */
const broken = (files: Record<string, object>): string[] => [
  ...new Set(checkDataset(dataset(files)).map(({ rule, file }) => `${rule} ${file}`)),
];

test('a clean dataset breaks no rule', () => {
  expect(
    broken({
      'groups/jnim.yaml': group({
        relations: [{ rel: 'part-of', to: 'groups/aq', sources: CITE }],
      }),
      'groups/aq.yaml': group({ name: 'al-Qaeda' }),
      'places/ml/gao.yaml': place({ lat: 16.27, lon: -0.04, country: 'ML' }),
      [INCIDENT]: incident({
        places: ['places/ml/gao'],
        figures: [{ measure: 'killed', of: 'people', low: 3, high: 3, sources: CITE }],
      }),
    }),
  ).toEqual([]);
});

test('every rule has a name and a reason of its own', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { reason } of RULES) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
});

describe.each<[rule: string, files: Record<string, object>]>([
  [
    'alias-collisions groups/b.yaml',
    {
      'groups/a.yaml': group(),
      'groups/b.yaml': group({ name: 'Other', aliases: [{ form: 'JNIM' }] }),
    },
  ],
  [
    'dangling-ids groups/jnim.yaml',
    {
      'groups/jnim.yaml': group({
        relations: [{ rel: 'part-of', to: 'groups/gone', sources: CITE }],
      }),
    },
  ],
  [
    'dangling-ids groups/jnim.yaml',
    { 'groups/jnim.yaml': group({ sources: [{ id: 'gone', at: 'line 1' }] }) },
  ],
  [
    'dangling-ids groups/jnim.yaml',
    {
      'groups/jnim.yaml': group({
        sources: [{ id: 'reuters', at: 'line 1', reportedBy: ['gone'] }],
      }),
    },
  ],
  [`dangling-ids ${INCIDENT}`, { [INCIDENT]: incident({ places: ['places/ml/gone'] }) }],
  [
    `dangling-ids ${INCIDENT}`,
    { [INCIDENT]: incident({ related: [{ rel: 'follows', to: 'incidents/2024/gone' }] }) },
  ],
  [
    `figure-bounds ${INCIDENT}`,
    {
      [INCIDENT]: incident({
        figures: [{ measure: 'killed', of: 'people', low: 9, high: 3, sources: CITE }],
      }),
    },
  ],
  [
    `figure-bounds ${INCIDENT}`,
    { [INCIDENT]: incident({ figures: [{ measure: 'killed', of: 'people', sources: CITE }] }) },
  ],
  [
    `figure-bounds ${INCIDENT}`,
    {
      [INCIDENT]: incident({
        figures: [
          { measure: 'killed', of: 'people', low: 7, high: 7, qualifier: 'up-to', sources: CITE },
        ],
      }),
    },
  ],
  [
    `impossible-dates ${INCIDENT}`,
    {
      [INCIDENT]: incident({ date: { start: '2024-02-30', end: '2024-03-01', precision: 'days' } }),
    },
  ],
  [
    `impossible-dates ${INCIDENT}`,
    {
      [INCIDENT]: incident({ date: { start: '2024-05-03', end: '2024-05-01', precision: 'days' } }),
    },
  ],
  [
    `impossible-dates ${INCIDENT}`,
    {
      [INCIDENT]: incident({ date: { start: '2023-05-01', end: '2023-05-01', precision: 'day' } }),
    },
  ],
  [
    'impossible-dates groups/jnim.yaml',
    { 'groups/jnim.yaml': group({ active: { from: '2017-03', until: '2016' } }) },
  ],
  [
    `figure-bounds ${INCIDENT}`,
    {
      [INCIDENT]: incident({
        figures: [
          {
            measure: 'killed',
            of: 'people',
            low: 7,
            high: 7,
            qualifier: 'at-least',
            sources: CITE,
          },
        ],
      }),
    },
  ],
  [
    `impossible-dates ${INCIDENT}`,
    {
      [INCIDENT]: incident({ date: { start: '2024-05-01', end: '2024-05-02', precision: 'day' } }),
    },
  ],
  [
    'impossible-dates incidents/2025/2025-05-01-x.yaml',
    {
      'incidents/2025/2025-05-01-x.yaml': incident({
        date: { start: '2025-05-01', end: '2025-05-01', precision: 'day' },
      }),
    },
  ],
  [
    'impossible-dates groups/jnim.yaml',
    { 'groups/jnim.yaml': group({ active: { from: '2017-02-30' } }) },
  ],
  [
    'place-coordinates places/ml/gao.yaml',
    { 'places/ml/gao.yaml': place({}, { place: undefined }) },
  ],
  ['series-points groups/jnim.yaml', { 'groups/jnim.yaml': series([2020, 5], [2020, 6]) }],
  ['series-points groups/jnim.yaml', { 'groups/jnim.yaml': series([2020, 5, 6, 9]) }],
  ['series-points groups/jnim.yaml', { 'groups/jnim.yaml': series([2020, 5, 1, 4]) }],
  [
    'place-coordinates places/ml/gao.yaml',
    { 'places/ml/gao.yaml': place({ lat: 46.2, lon: 6.1, country: 'ML' }) },
  ],
  [
    'place-coordinates places/ml/gao.yaml',
    { 'places/ml/gao.yaml': place({ lat: 16.2, country: 'ML' }) },
  ],
  ['place-coordinates places/ml/gao.yaml', { 'places/ml/gao.yaml': place({ country: 'ML' }) }],
  [
    'place-coordinates places/ml/gao.yaml',
    { 'places/ml/gao.yaml': place({ lat: 13.5, lon: 2.1, country: 'NE' }) },
  ],
  ['count-bounds bounds.yaml', { 'bounds.yaml': { group: [1, 5] } }],
  ['count-bounds bounds.yaml', { 'bounds.yaml': { dragons: [0, 5] } }],
  ['renamed-ids renames.yaml', { 'renames.yaml': { 'groups/old': 'groups/gone' } }],
  [
    'renamed-ids renames.yaml',
    { 'groups/jnim.yaml': group(), 'renames.yaml': { 'groups/jnim': 'groups/jnim' } },
  ],
  [
    'series-points groups/jnim.yaml',
    {
      'groups/jnim.yaml': group({
        claims: [
          {
            property: 'deaths-per-year',
            value: {
              measure: 'deaths-all-types',
              version: '1',
              points: [
                [2020, 1],
                [2022, 1],
              ],
            },
            sources: CITE,
          },
        ],
      }),
    },
  ],
])('%s', (expected, files) => {
  test('is reported, and nothing else', () => {
    expect(broken(files)).toEqual([expected]);
  });
});

describe('words of a source', () => {
  const SOURCE =
    'Armed men on motorbikes came at dawn and burned the village before they left with the cattle.';
  const withSource = (summary: string): string[] => {
    const clean = dataset({
      'groups/jnim.yaml': group({ name: 'Armed Men on Motorbikes' }),
      'groups/x.yaml': group({ name: 'Other', summary: { en: summary, fr: 'Une fiche.' } }),
    });
    const fingerprints = new Set(wordRuns(SOURCE).map(({ fingerprint }) => fingerprint));
    return checkDataset({ ...clean, fingerprints }).map(({ rule, file }) => `${rule} ${file}`);
  };
  test('six in a row are reported, whatever their case and punctuation', () => {
    expect(withSource('They came at dawn; the village was burned.')).toEqual([]);
    expect(withSource('Motorbikes CAME at dawn, and burned the houses.')).toEqual([
      'own-words groups/x.yaml',
    ]);
  });
  test('names count for nothing', () => {
    expect(withSource('Armed Men on Motorbikes came at noon.')).toEqual([]);
  });
});
