import { expect, test } from 'vitest';
import { makeLookup } from '../../lib/core/lookup/lookup';
import type { IncidentId } from '../../lib/core/model/ids';
import type { Incident } from '../../lib/core/model/incident';
import { entity, release } from './annotate/match/gazetteer-of';

const incident = {
  id: 'incidents/2022/2022-03-27-moura' as IncidentId,
  title: { en: 'Killings at Moura', fr: 'Massacre de Moura' },
  date: { start: '2022-03-27', end: '2022-03-31', precision: 'days' },
  summary: { en: 'One. Two.', fr: 'Un. Deux.' },
} as Incident;

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
