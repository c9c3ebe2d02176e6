import { describe, expect, test } from 'vitest';
import type { CardModel } from '../../../lib/core/card/card-model';
import { makeCard } from '../../../lib/core/card/make-card';
import { cardIn, sectionLines } from './card-in';
import { cite, happened, made, recordsOf } from './records-of';

describe('what a card leaves out and keeps in order', () => {
  const odd = recordsOf(
    [
      made('places/ml/gao', 'place', 'Gao', {
        place: { precision: 'unknown', sources: cite('report') },
        relations: [{ rel: 'part-of', to: 'places/mali', sources: cite('report') }],
      }),
      made('places/ml/kidal', 'place', 'Kidal', {
        place: {
          precision: 'settlement',
          lat: 18.44,
          lon: 1.41,
          admin1: 'Kidal Region',
          country: 'ML',
          sources: cite('report'),
        },
      }),
      made('people/mayor', 'person', 'Mayor', {
        relations: [
          {
            rel: 'leader-of',
            to: 'places/ml/gao',
            by: 'organisations/army',
            sources: cite('report'),
          },
          { rel: 'member-of', to: 'places/ml/gao', sources: cite('report') },
        ],
        claims: [
          { property: 'arrested', value: 'somewhere', sources: cite('report') },
          { property: 'captured', value: 'in Gao', until: '2014', sources: cite('report') },
          { property: 'charged', value: 'in Gao', from: '2020', sources: cite('report') },
          { property: 'killed', value: 'in Gao', from: '2020', sources: cite('report') },
          { property: 'released', value: 'in Gao', from: '2016', sources: cite('report') },
        ],
      }),
      made('organisations/army', 'organisation', 'Army', {
        relations: ['2013', undefined, '2011', undefined].map((from, i) => ({
          rel: 'formed-from',
          to: `organisations/part-${i}`,
          ...(from && { from }),
          sources: [{ id: 'report', at: 'line 1', reportedBy: ['undated', 'nobody'] }],
        })),
      }),
    ],
    [
      happened('2024-01-01', 'first', { places: ['places/ml/gao'] }),
      happened('2024-05-01', 'last', {
        places: ['places/ml/gao'],
        actors: [
          {
            who: 'organisations/army',
            role: 'target',
            by: { en: 'a mayor', fr: 'un maire' },
            sources: cite('agency'),
          },
        ],
        related: [
          { rel: 'follows', to: 'incidents/2024/2024-03-01-gone' },
          { rel: 'follows', to: 'incidents/2024/2024-02-01-second' },
          { rel: 'follows', to: 'incidents/2024/2024-01-01-first' },
        ],
      }),
      happened('2024-02-01', 'second'),
    ],
  );
  const oddCard = (id: string): CardModel => cardIn(odd, id);

  test('a place tells who leads it, who says so, and not what lies in it', () => {
    const gao = oddCard('places/ml/gao');
    expect(sectionLines(gao, 'leaders')).toEqual(['leader Mayor']);
    expect(gao.sections[0]?.facts[0]?.by).toBe('Army');
    expect(sectionLines(gao, 'facts')).toEqual(['part-of places/mali']);
  });
  test('of where a place is, only what is known', () => {
    expect(oddCard('places/ml/gao').place).toEqual({ precision: 'unknown', sources: [0] });
    expect(oddCard('places/ml/kidal').place).toEqual({
      precision: 'settlement',
      lat: 18.44,
      lon: 1.41,
      admin1: 'Kidal Region',
      country: 'ML',
      sources: [0],
    });
  });
  test('a place with more than one incident has a timeline, another has none', () => {
    expect(oddCard('places/ml/gao').timeline?.dots).toHaveLength(2);
    expect(oddCard('places/ml/kidal').timeline).toBeUndefined();
  });
  test('what befell a person comes latest first; of one day in the record’s order; undated last', () => {
    const fate = oddCard('people/mayor').sections.find(({ section: key }) => key === 'fate');
    expect(fate?.facts.map(({ property }) => property)).toEqual([
      'killed',
      'charged',
      'released',
      'captured',
      'arrested',
    ]);
  });
  test('what it came of is in order of time, after what has no date', () => {
    const steps = oddCard('organisations/army').lineage?.before.map(({ to }) => to);
    expect(steps).toEqual([
      'organisations/part-1',
      'organisations/part-3',
      'organisations/part-2',
      'organisations/part-0',
    ]);
  });
  test('an outlet that the release does not list goes by its id', () => {
    const [, source] = oddCard('organisations/army').sources;
    expect(source?.outlets).toEqual(['Archive', 'nobody']);
  });
  test('related incidents come by date; one that the release lacks is left out', () => {
    const last = oddCard('incidents/2024/2024-05-01-last');
    expect(last.sequence?.before.map(({ title }) => title.en)).toEqual(['first', 'second']);
    expect(last.sections[0]?.facts[0]).toMatchObject({
      property: 'target',
      by: { en: 'a mayor', fr: 'un maire' },
    });
  });
});

describe('the full name', () => {
  const fullName = (name: string, names?: object) =>
    makeCard(recordsOf([made('groups/x', 'group', name, names && { names })]), 'groups/x')
      ?.fullName;
  test.each<[string, object | undefined, unknown]>([
    ['FLD', { en: 'Front', fr: 'Le Front' }, { en: 'Front', fr: 'Le Front' }],
    ['FLD', { en: 'Front' }, 'Front'],
    ['FLD', { fr: 'Le Front' }, 'Le Front'],
    ['Front', { en: 'Front of the Dunes' }, 'Front of the Dunes'],
    // Already shown, in one language or in both.
    ['Front', { en: 'Front' }, undefined],
    ['Front', { fr: 'Front' }, undefined],
    ['Front', { fr: 'Le Front' }, undefined],
    ['Front', { en: 'Front', fr: 'Le Front' }, undefined],
    ['Front', undefined, undefined],
  ])('of %s with %o', (name, names, expected) => {
    expect(fullName(name, names)).toEqual(expected);
  });
});
