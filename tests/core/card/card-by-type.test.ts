import { describe, expect, test } from 'vitest';
import type { CardModel } from '../../../lib/core/card/card-model';
import { cardIn, sectionLines } from './card-in';
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

const cardOf = (id: string, published?: string): CardModel => cardIn(records, id, published);

describe('a group', () => {
  const card = cardOf(FRONT);
  test('names its parent, its leaders (latest first) and its designations', () => {
    expect(sectionLines(card, 'standing')).toEqual(['part-of League']);
    expect(sectionLines(card, 'leaders')).toEqual(['leader Second', 'leader First']);
    expect(sectionLines(card, 'designations')).toEqual(['us-designation listed']);
    expect(sectionLines(card, 'facts')).toEqual(['strength 2000']);
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
  expect(sectionLines(card, 'roles')).toEqual(['leader-of Front', 'role spokesman']);
  expect(card.sections.find(({ section: key }) => key === 'fate')?.facts).toMatchObject([
    { property: 'killed', by: { en: 'the army' }, status: 'claimed' },
  ]);
});

test('a mission has its mandate, who takes part, and what it came of', () => {
  const card = cardOf('missions/new');
  expect(sectionLines(card, 'mandate')).toEqual(['mandate to help']);
  expect(sectionLines(card, 'taking-part')).toEqual(['contributor Army']);
  expect(card.lineage?.before).toMatchObject([{ rel: 'successor-of', name: 'Old Mission' }]);
  expect(cardOf('missions/old').lineage?.after).toMatchObject([{ name: 'New Mission' }]);
});

test('an incident stands between what came before and after, whichever record says so', () => {
  const { sequence } = cardOf(THIS);
  expect(sequence?.before.map(({ title }) => title.en)).toEqual(['before']);
  expect(sequence?.after.map(({ title }) => title.en)).toEqual(['after']);
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
    expect(sectionLines(then, 'leaders')).toEqual(['leader First']);
    expect(then.sections.find(({ section: key }) => key === 'leaders')?.facts[0]?.until).toBe(
      undefined,
    );
    expect(then.lineage?.after).toEqual([]);
    expect(then.active).toEqual({ from: '2017' });
    expect(sectionLines(then, 'facts')).toEqual([]);
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
