import { describe, expect, test } from 'vitest';
import { exportRelease } from '../../../lib/core/dataset/export-release';
import { cite, happened, made, recordsOf } from '../card/records-of';

const FIRST = 'incidents/2024/2024-01-01-first';
const { release } = recordsOf(
  [
    made('groups/front', 'group', 'Front', {
      aliases: [{ form: 'FLD', needsContext: { anyOf: ['places/ml/gao', 'places/ml/gone'] } }],
      relations: [{ rel: 'part-of', to: 'groups/league', sources: cite('report') }],
      claims: [
        { property: 'strength', value: 2000, by: 'groups/league', sources: cite('report') },
        {
          property: 'status',
          value: 'armed',
          by: { en: 'a colonel', fr: 'un colonel' },
          sources: cite('report'),
        },
      ],
    }),
    made('groups/league', 'group', 'League'),
    made('places/ml/gao', 'place', 'Gao'),
  ],
  [
    happened('2024-01-01', 'first', { title: { en: 'First attack', fr: 'Première attaque' } }),
    happened('2024-02-01', 'second', {
      places: ['places/ml/gao'],
      about: ['groups/front'],
      actors: [{ who: 'groups/league', role: 'target', sources: cite('agency') }],
      related: [{ rel: 'follows', to: FIRST }],
    }),
  ],
);
const exported = exportRelease(release);

describe('a release for other programs', () => {
  test('has beside each id the name that it stands for', () => {
    expect(exported).toMatchObject({
      entities: [
        {
          relations: [{ to: 'groups/league', toName: 'League' }],
          claims: [
            { by: 'groups/league', byName: 'League', value: 2000 },
            { by: { en: 'a colonel', fr: 'un colonel' } },
          ],
        },
        {},
        {},
      ],
      incidents: [
        {},
        {
          placesNames: ['Gao'],
          aboutNames: ['Front'],
          actors: [{ who: 'groups/league', whoName: 'League' }],
          related: [{ to: FIRST, toName: 'First attack' }],
        },
      ],
    });
  });
  test('has the id itself where the release has no such record', () => {
    expect(exported).toMatchObject({
      entities: [
        { aliases: [{ needsContext: { anyOfNames: ['Gao', 'places/ml/gone'] } }] },
        {},
        {},
      ],
    });
  });
  test('loses no field of the release: without the names it is the release again', () => {
    const plain = JSON.parse(JSON.stringify(exported), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).filter(([key]) => !/Names?$/.test(key)))
        : value,
    );
    const { sources, entities, incidents, ...head } = release;
    expect(plain).toEqual({ release: head, sources, entities, incidents });
  });
});
