import { describe, expect, test } from 'vitest';
import { annotate } from '../../../lib/core/annotate/annotate';
import { compileGazetteer } from '../../../lib/core/annotate/match/gazetteer';
import { mergeReleases } from '../../../lib/core/dataset/merge-releases';
import { checkRelease } from '../../../lib/core/dataset/parse-release';
import { distanceBetween } from '../../../lib/core/dataset/same-entity';
import type { Release } from '../../../lib/core/model/release';

const cite = (id: string) => [{ id, at: 'row 1' }];

interface Given {
  readonly id: string;
  readonly name: string;
  readonly [key: string]: unknown;
}

function releaseOf(source: string, entities: readonly Given[], more: object = {}): Release {
  const checked = checkRelease({
    format: 1,
    title: source,
    publisher: source,
    edition: '1',
    date: '2026-01-01',
    licence: 'CC0',
    sources: [{ id: source, kind: 'dataset', publisher: source }],
    entities: entities.map((entity) => ({
      type: entity.id.startsWith('places/') ? 'place' : 'group',
      summary: { en: 'A record.', fr: 'Une fiche.' },
      sources: cite(source),
      ...entity,
    })),
    incidents: [],
    ...more,
  });
  if (!checked.ok) throw new Error(checked.fault.message);
  return checked.value;
}

const placeAt = (source: string, lat: number, lon: number, more: object = {}) => ({
  place: { lat, lon, precision: 'settlement', country: 'ML', sources: cite(source), ...more },
});

const ours = releaseOf('ours', [
  {
    id: 'groups/jnim',
    name: 'JNIM',
    claims: [{ property: 'ucdp-actor', value: '6716', sources: cite('ours') }],
  },
  { id: 'places/mali', name: 'Mali' },
  { id: 'places/ml/boni', name: 'Boni', ...placeAt('ours', 15.07, -2.22) },
  { id: 'places/ml/gao', name: 'Gao', ...placeAt('ours', 16.27, -0.04, { geonames: 2457163 }) },
]);
const theirs = releaseOf('theirs', [
  {
    id: 'groups/ucdp-6716',
    name: 'JNIM',
    claims: [{ property: 'ucdp-actor', value: '6716', sources: cite('theirs') }],
  },
  {
    id: 'places/ml/1',
    name: 'Gawo',
    aliases: [{ form: 'Gawo', needsContext: { placed: 'area' } }],
    ...placeAt('theirs', 16, 0, { geonames: 2457163 }),
  },
  { id: 'places/ml/2', name: 'Boni', ...placeAt('theirs', 15.08, -2.21) },
  { id: 'places/ml/3', name: 'Boni', ...placeAt('theirs', 12, -8) },
  {
    id: 'places/ml/4',
    name: 'Dia',
    relations: [{ rel: 'located-in', to: 'places/ml/1', sources: cite('theirs') }],
  },
]);
const merged = mergeReleases([
  { feed: 'cairn', release: ours },
  { feed: 'theirs', release: theirs },
]);
const find = (id: string) => merged.release.entities.find((entity) => entity.id === id);

describe('releases of several feeds', () => {
  test('keep their feed in the id, except the main one', () => {
    expect(merged.release.entities.map(({ id }) => id)).toEqual([
      'groups/jnim',
      'places/mali',
      'places/ml/boni',
      'places/ml/gao',
      'theirs:places/ml/3',
      'theirs:places/ml/4',
    ]);
    expect(merged.release.sources.map(({ id }) => id)).toEqual(['ours', 'theirs:theirs']);
  });
  test('join what a register knows by one id, with the sources of both', () => {
    expect(find('places/ml/gao')?.sources.map(({ id }) => id)).toEqual(['ours', 'theirs:theirs']);
    expect(find('groups/jnim')?.sources).toHaveLength(2);
    expect(merged.joined.get('theirs:places/ml/1' as never)).toBe('places/ml/gao');
  });
  test('say once what both say, with the sources of both', () => {
    const [claim, ...others] = find('groups/jnim')?.claims ?? [];
    expect(others).toEqual([]);
    expect(claim?.sources.map(({ id }) => id)).toEqual(['ours', 'theirs:theirs']);
  });
  test('join places of one name and spot, and no others of that name', () => {
    expect(merged.joined.get('theirs:places/ml/2' as never)).toBe('places/ml/boni');
    expect(merged.joined.has('theirs:places/ml/3' as never)).toBe(false);
  });
  test('lead references to the joined record', () => {
    expect(find('theirs:places/ml/4')?.relations?.[0]?.to).toBe('places/ml/gao');
  });
  test('add names on the terms of the feed that has them', () => {
    expect(find('places/ml/gao')?.aliases).toEqual([
      { form: 'Gawo', needsContext: { placed: 'area' } },
    ]);
  });
  test('leave a name to the record that an earlier feed has under it', () => {
    const both = releaseOf('theirs', [
      {
        id: 'groups/ucdp-6716',
        name: 'JNIM',
        aliases: [{ form: 'Gao' }, { form: 'GSIM' }],
        claims: [{ property: 'ucdp-actor', value: '6716', sources: cite('theirs') }],
      },
    ]);
    const { release } = mergeReleases([
      { feed: 'cairn', release: ours },
      { feed: 'theirs', release: both },
    ]);
    expect(release.entities[0]?.aliases).toEqual([{ form: 'GSIM' }]);
  });
  test('leave the releases as they were', () => {
    expect(ours.entities.find(({ id }) => id === 'places/ml/gao')?.sources).toHaveLength(1);
  });
});

test('the distance between two points is that on the ground', () => {
  const [bamako, gao] = [
    { lat: 12.65, lon: -8 },
    { lat: 16.27, lon: -0.04 },
  ];
  expect(distanceBetween(bamako, gao)).toBeCloseTo(946, -1);
  expect(distanceBetween(gao, gao)).toBe(0);
});

describe('a village that only a gazetteer knows', () => {
  const village = (id: string, name: string, placed: string, admin1: string) => ({
    id,
    name,
    aliases: [{ form: name, needsContext: { placed } }],
    ...placeAt('theirs', 14, -3, { admin1 }),
  });
  const { release } = mergeReleases([
    { feed: 'cairn', release: ours },
    {
      feed: 'villages',
      release: releaseOf('theirs', [
        village('places/ml/10', 'Fatoma', 'area', 'Mopti Region'),
        village('places/ml/11', 'Fatoma', 'area', 'Ségou Region'),
        village('places/ml/12', 'Ouenkoro', 'area', 'Mopti Region'),
        village('places/ml/13', 'Dia', 'word', 'Mopti Region'),
        village('places/ml/14', 'Gao', 'area', 'Sikasso Region'),
      ]),
    },
  ]);
  const compiled = { gazetteer: compileGazetteer(release), incidents: [] };
  const linked = (sentence: string, lang: 'en' | 'fr' = 'en'): string[] =>
    annotate(compiled, {
      url: '',
      title: '',
      lang,
      text: `JNIM fighters attacked soldiers in Mali and killed three, militants said.\n${sentence}\n`,
    })
      .links.map(({ entity }) => entity as string)
      .filter((id) => id.startsWith('villages:') || id === 'places/ml/gao');

  test.each([
    ['They burned the village of Ouenkoro.', ['villages:places/ml/12']],
    ['They were seen in Ouenkoro, in central Mali.', ['villages:places/ml/12']],
    ['They were seen near Ouenkoro in the Mopti region.', ['villages:places/ml/12']],
    ['Ouenkoro village was burned.', ['villages:places/ml/12']],
    [
      'Its region tells it from another: in Fatoma, in the Mopti region.',
      ['villages:places/ml/10'],
    ],
    ['They took the town of Dia.', ['villages:places/ml/13']],
  ])('is marked with evidence: %s', (sentence, ids) => {
    expect(linked(sentence)).toEqual(ids);
  });
  test('is marked with evidence in French', () => {
    expect(linked('Ils ont attaqué le village d’Ouenkoro, dans la région de Mopti.', 'fr')).toEqual(
      ['villages:places/ml/12'],
    );
  });
  test.each([
    ['Ouenkoro said that it was over.'],
    ['Ouenkoro won the cup of Mali.'],
    ['They burned the village of Fatoma.'],
    ['Soldiers were in Dia, in Mali.'],
    ['They were in Ouenkoro. The Mopti region is calm.'],
  ])('stays plain without: %s', (sentence) => {
    expect(linked(sentence)).toEqual([]);
  });
  test('casts no doubt on a place beyond doubt', () => {
    expect(linked('They were seen in Gao, in Mali.')).toEqual(['places/ml/gao']);
  });
});
