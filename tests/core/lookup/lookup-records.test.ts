import { describe, expect, test } from 'vitest';
import { lookupRecords } from '../../../lib/core/lookup/lookup-records';
import { cite, happened, made, recordsOf } from '../card/records-of';

const { release } = recordsOf(
  [
    made('people/koufa', 'person', 'Koufa', {
      active: { from: '2012' },
      claims: [
        { property: 'role', value: 'preacher', sources: cite('report') },
        { property: 'role', value: { en: 'colonel', fr: 'le colonel' }, sources: cite('report') },
        { property: 'role', value: 7, sources: cite('report') },
        { property: 'nationality', value: 'Malian', from: '2017-05', sources: cite('report') },
      ],
      relations: [
        { rel: 'leader-of', to: 'groups/front', sources: cite('report') },
        { rel: 'member-of', to: 'groups/gone', sources: cite('report') },
      ],
    }),
    made('groups/front', 'group', 'Front'),
    made('places/ml/gao', 'place', 'Gao', {
      place: {
        precision: 'unknown',
        admin1: 'Gao Region',
        country: 'DZ',
        sources: cite('report'),
      },
    }),
  ],
  [
    happened('2024-08-01', 'attack', {
      places: ['places/ml/gao'],
      actors: [
        { who: 'groups/front', role: 'perpetrator', sources: cite('agency') },
        { who: { en: 'gunmen', fr: 'des hommes armés' }, role: 'party', sources: cite('agency') },
      ],
    }),
    happened('2023-12-30', 'long', {
      date: { start: '2023-12-30', end: '2024-01-02', precision: 'interval' },
    }),
  ],
);
const records = [...lookupRecords(release)];
const of = (id: string) => records.find((record) => record.id === id);

describe('what a record can be looked up by beside its name', () => {
  test('roles in words, names of those it has to do with, what is recorded of it', () => {
    expect(of('people/koufa')?.around).toEqual(
      expect.arrayContaining([
        'preacher',
        'colonel',
        'le colonel',
        expect.stringMatching(/^Leader of Chef de /),
        'Front',
        'Role',
        'Person',
      ]),
    );
    expect(of('people/koufa')?.around).not.toContain('Malian');
    expect(of('people/koufa')?.around).not.toContain(undefined);
  });
  test('the years of its statements and of its own span', () => {
    expect(of('people/koufa')?.years).toEqual(['2017', '2012']);
    expect(of('incidents/2023/2023-12-30-long')?.years).toEqual(['2023', '2024']);
  });
  test('area and country in both languages', () => {
    expect(of('places/ml/gao')?.around).toEqual(
      expect.arrayContaining(['Algeria', 'Algérie', 'Gao Region']),
    );
    expect(of('groups/front')).not.toHaveProperty('country');
  });
  test('an incident by its month in both languages, its place, country and actors', () => {
    const attack = of('incidents/2024/2024-08-01-attack');
    expect(attack).toMatchObject({ country: 'DZ', date: '2024-08-01' });
    expect(attack?.around).toEqual(
      expect.arrayContaining(['August', 'août', 'Algeria', 'Gao', 'Front']),
    );
  });
  test('no month where only an interval of days is known', () => {
    expect(of('incidents/2023/2023-12-30-long')?.around).not.toContain('December');
  });
});
