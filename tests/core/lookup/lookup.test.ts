import { expect, test } from 'vitest';
import { buildLookup, makeLookup } from '../../../lib/core/lookup/lookup';
import type { EntityId, IncidentId } from '../../../lib/core/model/ids';
import type { Incident } from '../../../lib/core/model/incident';
import { entity, release } from '../annotate/match/gazetteer-of';

const CITE = [{ id: 'test', at: 'line 1' }];
const incident = {
  id: 'incidents/2022/2022-03-27-moura' as IncidentId,
  title: { en: 'Killings at Moura', fr: 'Massacre de Moura' },
  kind: 'massacre',
  date: { start: '2022-03-27', end: '2022-03-31', precision: 'days' },
  places: ['places/ml/moura' as EntityId],
  actors: [],
  figures: [],
  sources: CITE,
  summary: { en: 'One. Two.', fr: 'Un. Deux.' },
} as unknown as Incident;

const lookup = makeLookup(
  release(
    [
      entity('groups/jnim', {
        name: 'JNIM',
        names: { en: 'Group for Support of Islam and Muslims' },
      }),
      entity('people/amadou-koufa', { name: 'Amadou Koufa', aliases: [{ form: 'Kouffa' }] }),
      entity('places/ml/tinzaouaten', {
        name: 'Tinzaouaten',
        aliases: [{ form: 'Tin Zaouatine' }],
      }),
      entity('places/ml/boulkessi', { name: 'Boulkessi' }),
      entity('places/ml/moura', { name: 'Moura' }),
      entity('operations/barkhane', {
        name: 'Operation Barkhane',
        aliases: [{ form: 'Barkhane' }],
      }),
    ],
    [incident],
  ),
);

test.each([
  ['jnim', 'groups/jnim'],
  ['JN', 'groups/jnim'],
  ['support of islam', 'groups/jnim'],
  ['kufa', 'people/amadou-koufa'],
  ['kouffa', 'people/amadou-koufa'],
  ['tinzawaten', 'places/ml/tinzaouaten'],
  ['tin zaouat', 'places/ml/tinzaouaten'],
  ['boulikesi', 'places/ml/boulkessi'],
  ['moura', 'places/ml/moura'],
  ['moura 2022', 'incidents/2022/2022-03-27-moura'],
  ['barkhane', 'operations/barkhane'],
])('%s finds %s first', (query, id) => {
  expect(lookup(query, 5)[0]?.id).toBe(id);
});

test('nothing is offered for nothing, or for what is not there', () => {
  expect(lookup('', 5)).toEqual([]);
  expect(lookup('  -', 5)).toEqual([]);
  expect(lookup('xyzzyqq', 5)).toEqual([]);
});

test('a result carries one line in both languages and no more than asked for', () => {
  expect(lookup('moura 2022', 1)).toHaveLength(1);
  expect(lookup('moura 2022', 1)[0]).toMatchObject({
    line: { en: 'One.', fr: 'Un.' },
    date: '2022-03-27',
  });
});

test.each([
  ['kufa', 'Amadou Koufa', ['Koufa']],
  ['tinz', 'Tinzaouaten', ['Tinz']],
  ['tin zawaten', 'Tinzaouaten', ['Tinzaouaten']],
  ['oper bark', 'Operation Barkhane', ['Oper', 'Bark']],
])('%s is marked in %s', (query, name, marked) => {
  const [first] = lookup(query, 1);
  expect(first?.name).toBe(name);
  expect(first?.spans.en.map(({ start, end }) => name.slice(start, end))).toEqual(marked);
});

test('a form that the name does not show is given, and marked', () => {
  expect(lookup('support of islam', 1)[0]).toMatchObject({
    matched: 'Group for Support of Islam and Muslims',
    spans: {
      en: [],
      fr: [],
      matched: [
        { start: 10, end: 17 },
        { start: 21, end: 26 },
      ],
    },
  });
});

test('the index is built in steps, so that other work can go in between', () => {
  const building = buildLookup(release([entity('places/ml/moura', { name: 'Moura' })]));
  let steps = 0;
  let step = building.next();
  for (; !step.done; step = building.next()) steps++;
  expect(steps).toBeGreaterThan(5);
  expect(step.value('moura', 1)).toHaveLength(1);
});

test('the line of a record is its first sentence, or all of a summary that has no end', () => {
  const [found] = makeLookup(
    release([
      entity('groups/the-who', {
        name: 'The Who',
        summary: { en: 'A group without an end', fr: 'Un groupe. Deux.' },
      }),
    ]),
  )('the who', 1);
  expect(found?.line).toEqual({ en: 'A group without an end', fr: 'Un groupe.' });
});

test('small words count where a query has no others', () => {
  const found = makeLookup(
    release([entity('groups/the', { name: 'The The' }), entity('groups/front', { name: 'Front' })]),
  )('the', 5);
  expect(found.map(({ id }) => id)).toEqual(['groups/the']);
});

test('a single letter is looked for in names alone', () => {
  expect(lookup('k', 5).map(({ id }) => id)).toContain('people/amadou-koufa');
  expect(lookup('m', 5).map(({ id }) => id)).not.toContain('people/amadou-koufa');
});
