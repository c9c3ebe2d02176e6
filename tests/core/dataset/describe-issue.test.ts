import { expect, test } from 'vitest';
import { parseRecords } from '../../../lib/core/dataset/parse-record';

const CITE = [{ id: 'reuters', at: 'line 1' }];

const problemsOf = (record: object): string[] => {
  const value = {
    type: 'group',
    name: 'JNIM',
    summary: { en: 'A record.', fr: 'Une fiche.' },
    sources: CITE,
    ...record,
  };
  return parseRecords([{ path: 'groups/jnim.yaml', value }])
    .problems.filter(({ file }) => file === 'groups/jnim.yaml')
    .map(({ message }) => message);
};
const claim = (fields: object): string[] =>
  problemsOf({ claims: [{ property: 'goal', value: 'x', sources: CITE, ...fields }] });

test.each<[string, string[], string]>([
  ['a key that nobody knows', problemsOf({ sumary: 'x' }), 'sumary: there is no such key'],
  ['a key left out', problemsOf({ summary: { en: 'x' } }), 'summary.fr: is missing'],
  ['a key left empty', problemsOf({ name: null }), 'name: is left empty'],
  [
    'a value in one language',
    claim({ value: { en: 'x' } }),
    'claims.0.value: a value is { en, fr }, or a number or a text that is the same in every language',
  ],
  [
    'a claimant in one language',
    claim({ by: { en: 'x' } }),
    'claims.0.by: who says so is the id of an entity, or { en, fr } for one without a record',
  ],
  ['no source', claim({ sources: [] }), 'claims.0.sources: a statement needs at least one source'],
])('%s is told in plain words', (_what, problems, message) => {
  expect(problems).toEqual([message]);
});

test('a property that is none is told with all that there are', () => {
  expect(claim({ property: 'headquarter' })).toEqual([
    expect.stringMatching(/^claims\.0\.property: "headquarter" is none of .*, headquarters, /),
  ]);
});
