import { expect, test } from 'vitest';
import { releaseStats } from '../../../lib/core/dataset/release-stats';
import { cite, happened, made, recordsOf } from '../card/records-of';

const killed = (of: string, low?: number, high?: number, sources: object[] = cite('agency')) => ({
  measure: 'killed',
  of,
  low,
  high,
  sources,
});
const place = (facts: object) => ({
  place: { precision: 'settlement', sources: cite('report'), ...facts },
});

test('an empty release has no shares', () => {
  expect(releaseStats({ ...recordsOf([]).release, sources: [] })).toMatchObject({
    'entities: all': 0,
    'places with coordinates': '-',
    'incidents with disputed figures': '-',
    citations: 0,
    'citations that name an outlet': '-',
  });
});

test('records, names, statements and what is still missing are counted', () => {
  const { release } = recordsOf(
    [
      made('groups/front', 'group', 'Front', {
        names: { fr: 'Le Front', ar: 'جبهة' },
        aliases: [{ form: 'FLD', needsContext: { topic: true } }, { form: 'Front of all' }],
        claims: [{ property: 'strength', value: 9, sources: cite('report') }],
        relations: [{ rel: 'part-of', to: 'groups/league', sources: cite('report') }],
      }),
      made('groups/league', 'group', 'League', {
        aliases: [
          { form: 'Ligue', lang: 'fr' },
          { form: 'رابطة', lang: 'ar' },
        ],
      }),
      made('places/ml/gao', 'place', 'Gao', place({ lat: 16, lon: 0, geonames: 7 })),
      made('places/ml/kidal', 'place', 'Kidal', place({ lat: 18, lon: 1 })),
      made('places/ml/nowhere', 'place', 'Nowhere', place({ precision: 'unknown' })),
    ],
    [
      // Two numbers for one thing; one number for each of two; the same number twice.
      happened('2024-01-01', 'a', {
        figures: [killed('soldiers', 30, 30), killed('soldiers', 30, 40)],
      }),
      happened('2024-01-02', 'b', {
        figures: [
          killed('soldiers', 3, 3, [{ id: 'agency', at: 'line 1', reportedBy: ['undated'] }]),
          killed('people', 5, 5),
        ],
      }),
      happened('2024-01-03', 'c', { figures: [killed('people', 5, 5), killed('people', 5, 5)] }),
      happened('2024-01-04', 'd', { figures: [killed('people', 5), killed('people', 6)] }),
    ],
  );
  const outlet = {
    ...release.sources[0],
    id: 'outlet',
    kind: 'outlet',
  } as (typeof release.sources)[0];
  expect(releaseStats({ ...release, sources: [...release.sources, outlet] })).toEqual({
    'entities: group': 2,
    'entities: place': 3,
    'entities: all': 5,
    incidents: 4,
    'sources: documents and datasets': 3,
    'sources: outlets': 1,
    aliases: 4,
    'aliases that need context': 1,
    'names in French': 2,
    'names in Arabic script': 2,
    'places with coordinates': '2 of 3 (67 %)',
    'places with a GeoNames id': '1 of 3 (33 %)',
    claims: 1,
    relations: 1,
    figures: 8,
    'incidents with disputed figures': '2 of 4 (50 %)',
    citations: 22,
    'citations that name an outlet': '1 of 22 (5 %)',
  });
});
