import { expect, test } from 'vitest';
import { type IdMap, mapEntityIds, mapIncidentIds } from '../../../lib/core/dataset/map-ids';
import { happened, made, recordsOf } from '../card/records-of';

const cited = [{ id: 'report', at: 'page 1', reportedBy: ['agency', 'undated'] }];
const WORDS = { en: 'a colonel', fr: 'un colonel' };

const { release } = recordsOf(
  [
    made('groups/bare', 'group', 'Bare'),
    made('groups/front', 'group', 'Front', {
      aliases: [
        { form: 'FLD', needsContext: { topic: true, anyOf: ['groups/bare', 'places/ml/gao'] } },
        { form: 'Dune Front', needsContext: { topic: true } },
        { form: 'Front of all' },
      ],
      claims: [
        { property: 'strength', value: 9, by: 'groups/bare', sources: cited },
        { property: 'strength', value: 8, by: WORDS, sources: cited },
      ],
      relations: [{ rel: 'part-of', to: 'groups/bare', sources: cited }],
    }),
    made('places/ml/gao', 'place', 'Gao', {
      place: { precision: 'settlement', lat: 16, lon: 0, sources: cited },
    }),
  ],
  [
    happened('2024-01-01', 'bare'),
    happened('2024-02-01', 'whole', {
      places: ['places/ml/gao'],
      actors: [
        { who: 'groups/front', role: 'perpetrator', by: 'groups/bare', sources: cited },
        { who: WORDS, role: 'target', by: WORDS, sources: cited },
      ],
      figures: [{ measure: 'killed', of: 'people', low: 1, by: 'groups/front', sources: cited }],
      about: ['groups/bare'],
      related: [{ rel: 'follows', to: 'incidents/2024/2024-01-01-bare' }],
    }),
  ],
);

const prefixed = (id: string): string => `feed:${id}`;
const map = { entity: prefixed, incident: prefixed, source: prefixed } as unknown as IdMap;

/** Every text that is an id, with the prefix: what the whole of a mapped record must come to. */
const withPrefix = (record: object): unknown =>
  JSON.parse(
    JSON.stringify(record).replace(
      /"((?:groups|places|incidents)\/[^"]+|report|agency|undated)"/g,
      '"feed:$1"',
    ),
  );

test.each(release.entities.map((entity) => [entity.id, entity] as const))(
  'every id that %s has is mapped, wherever it stands, and nothing else',
  (_, entity) => {
    expect(mapEntityIds(map, entity)).toEqual(withPrefix(entity));
  },
);

test.each(release.incidents.map((incident) => [incident.id, incident] as const))(
  'every id that %s has is mapped, wherever it stands, and nothing else',
  (_, incident) => {
    expect(mapIncidentIds(map, incident)).toEqual(withPrefix(incident));
  },
);
