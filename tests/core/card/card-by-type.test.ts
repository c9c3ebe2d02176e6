import { describe, expect, test } from 'vitest';
import type { CardModel } from '../../../lib/core/card/card-model';
import { makeCard } from '../../../lib/core/card/make-card';
import { cite, happened, made, recordsOf } from './records-of';

const FRONT = 'groups/front';
const records = recordsOf(
  [
    made(FRONT, 'group', 'Front', {
      active: { from: '2017', until: '2025-09' },
      claims: [
        { property: 'us-designation', value: 'listed', from: '2018', sources: cite('report') },
        { property: 'strength', value: 2000, sources: cite('agency') },
        {
          property: 'deaths-per-year',
          value: {
            measure: 'battle-related-deaths',
            version: '1',
            points: [
              [2023, 5],
              [2024, 9],
            ],
          },
          sources: cite('report'),
        },
      ],
      relations: [
        { rel: 'formed-from', to: 'groups/north', from: '2017', sources: cite('report') },
        { rel: 'part-of', to: 'groups/league', sources: cite('report') },
      ],
    }),
    made('groups/north', 'group', 'North'),
    made('groups/league', 'group', 'League'),
    made('groups/young', 'group', 'Young Front', {
      relations: [{ rel: 'splinter-of', to: FRONT, from: '2025-07', sources: cite('agency') }],
    }),
    made('people/first', 'person', 'First', {
      claims: [
        { property: 'role', value: 'spokesman', from: '2013', sources: cite('report') },
        {
          property: 'killed',
          value: 'in a raid',
          from: '2025-10',
          by: { en: 'the army', fr: "l'armée" },
          status: 'claimed',
          sources: cite('agency'),
        },
      ],
      relations: [
        { rel: 'leader-of', to: FRONT, from: '2017', until: '2025-10', sources: cite('report') },
      ],
    }),
    made('people/second', 'person', 'Second', {
      relations: [{ rel: 'leader-of', to: FRONT, from: '2025-10', sources: cite('agency') }],
    }),
    made('missions/new', 'mission', 'New Mission', {
      claims: [{ property: 'mandate', value: 'to help', from: '2013', sources: cite('report') }],
      relations: [{ rel: 'successor-of', to: 'missions/old', sources: cite('report') }],
    }),
    made('missions/old', 'mission', 'Old Mission'),
    made('organisations/army', 'organisation', 'Army', {
      relations: [{ rel: 'contributor-to', to: 'missions/new', sources: cite('report') }],
    }),
  ],
  [
    happened('2024-01-01', 'before'),
    happened('2025-06-01', 'this', {
      actors: [{ who: FRONT, role: 'perpetrator', status: 'claimed', sources: cite('agency') }],
      figures: [
        {
          measure: 'killed',
          of: 'soldiers',
          low: 30,
          qualifier: 'more-than',
          sources: cite('agency'),
        },
      ],
      related: [{ rel: 'follows', to: 'incidents/2024/2024-01-01-before' }],
    }),
    happened('2025-08-01', 'after', {
      related: [{ rel: 'response-to', to: 'incidents/2025/2025-06-01-this' }],
    }),
  ],
);
const THIS = 'incidents/2025/2025-06-01-this';

const cardOf = (id: string, published?: string): CardModel => {
  const card = makeCard(records, id, { published });
  if (!card) throw new Error(`no card of ${id}`);
  return card;
};
/** A section as 'property value' lines. */
const section = (card: CardModel, key: string): string[] =>
  card.sections
    .find(({ section: one }) => one === key)
    ?.facts.map(({ property, value }) => `${property} ${String(value)}`) ?? [];

describe('a group', () => {
  const card = cardOf(FRONT);
  test('names its parent, its leaders (latest first) and its designations', () => {
    expect(section(card, 'standing')).toEqual(['part-of League']);
    expect(section(card, 'leaders')).toEqual(['leader Second', 'leader First']);
    expect(section(card, 'designations')).toEqual(['us-designation listed']);
    expect(section(card, 'facts')).toEqual(['strength 2000']);
  });
  test('tells what it came of and what came of it', () => {
    expect(card.lineage?.before).toMatchObject([
      { rel: 'formed-from', name: 'North', from: '2017' },
    ]);
    expect(card.lineage?.after).toMatchObject([
      { rel: 'splinter-of', name: 'Young Front', to: 'groups/young' },
    ]);
    expect(cardOf('groups/league').lineage).toBeUndefined();
  });
  test('has its yearly figures apart from its facts', () => {
    expect(card.series.map(({ series }) => series.points.length)).toEqual([2]);
  });
});

test('a person has roles by date and what befell them with who claims it', () => {
  const card = cardOf('people/first');
  expect(section(card, 'roles')).toEqual(['leader-of Front', 'role spokesman']);
  expect(card.sections.find(({ section: key }) => key === 'fate')?.facts).toMatchObject([
    { property: 'killed', by: { en: 'the army' }, status: 'claimed' },
  ]);
});

test('a mission has its mandate, who takes part, and what it came of', () => {
  const card = cardOf('missions/new');
  expect(section(card, 'mandate')).toEqual(['mandate to help']);
  expect(section(card, 'taking-part')).toEqual(['contributor Army']);
  expect(card.lineage?.before).toMatchObject([{ rel: 'successor-of', name: 'Old Mission' }]);
  expect(cardOf('missions/old').lineage?.after).toMatchObject([{ name: 'New Mission' }]);
});

test('an incident stands between what came before and after, whichever record says so', () => {
  const { sequence } = cardOf(THIS);
  expect(sequence?.before.map(({ title }) => title.en)).toEqual(['before']);
  expect(sequence?.after.map(({ title }) => title.en)).toEqual(['after']);
});

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
  const oddCard = (id: string): CardModel => {
    const card = makeCard(odd, id);
    if (!card) throw new Error(`no card of ${id}`);
    return card;
  };

  test('a place tells who leads it, who says so, and not what lies in it', () => {
    const gao = oddCard('places/ml/gao');
    expect(section(gao, 'leaders')).toEqual(['leader Mayor']);
    expect(gao.sections[0]?.facts[0]?.by).toBe('Army');
    expect(section(gao, 'facts')).toEqual(['part-of places/mali']);
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

test('yearly figures none of which was known by then are no series', () => {
  expect(cardOf(FRONT, '2022-06-01').earlier?.card.series).toEqual([]);
});

test('every statement of every card has a source', () => {
  const ids = [...records.entities.keys(), ...records.incidents.keys()];
  for (const card of ids.map((id) => cardOf(id))) {
    const cited = [
      card.ownSources,
      ...card.sections.flatMap(({ facts }) => facts.map(({ sources }) => sources)),
      ...card.figures.map(({ sources }) => sources),
      ...card.series.map(({ sources }) => sources),
      ...[...(card.lineage?.before ?? []), ...(card.lineage?.after ?? [])].map((s) => s.sources),
    ];
    for (const sources of cited) {
      expect(sources.length).toBeGreaterThan(0);
      for (const number of sources) expect(card.sources[number]).toBeDefined();
    }
  }
});

describe('as known then', () => {
  test('what is younger than the article is left out, and counted', () => {
    const { earlier, ...now } = cardOf(FRONT, '2025-06-01');
    expect(now).toEqual(cardOf(FRONT));
    const then = earlier?.card as CardModel;
    expect(section(then, 'leaders')).toEqual(['leader First']);
    expect(then.sections.find(({ section: key }) => key === 'leaders')?.facts[0]?.until).toBe(
      undefined,
    );
    expect(then.lineage?.after).toEqual([]);
    expect(then.active).toEqual({ from: '2017' });
    expect(section(then, 'facts')).toEqual([]);
    expect(then.summary).toBeUndefined();
    // The later leader, the end of the earlier one, the split, the strength (of a later source), the end.
    expect(earlier?.leftOut).toBe(5);
  });
  test('a year’s deaths are known once it is over', () => {
    const then = cardOf(FRONT, '2024-06-01').earlier?.card;
    expect(then?.series[0]?.series.points).toEqual([[2023, 5]]);
  });
  test('figures and later incidents', () => {
    const then = cardOf(THIS, '2025-06-01').earlier?.card;
    expect(then?.figures).toEqual([]);
    expect(then?.sequence?.after).toEqual([]);
    expect(cardOf(THIS, '2025-06-02').earlier?.card.figures).toHaveLength(1);
  });
  test('nothing where the record has nothing younger', () => {
    expect(cardOf('missions/new', '2025-06-01').earlier).toBeUndefined();
  });
});
