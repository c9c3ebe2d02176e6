import { describe, expect, test } from 'vitest';
import { parseRecords } from '../../../lib/core/dataset/parse-record';
import { group, HEAD, INCIDENT, incident } from './record-files';

describe('a record of the wrong shape', () => {
  test.each<[string, object, string]>([
    ['groups/x.yaml', group({ type: 'place' }), 'type: must be group in this folder'],
    ['groups/x.yaml', group({ colour: 'red' }), 'colour'],
    ['groups/x.yaml', group({ sources: [] }), 'sources'],
    ['groups/X.yaml', group(), 'an entity id is a path'],
    ['rumours/x.yaml', group(), 'no kind of record lives here'],
    [INCIDENT, incident({ kind: 'party' }), 'kind'],
    ['bounds.yaml', { group: 'many' }, 'group'],
    ['renames.yaml', { 'groups/old': 7 }, 'groups/old'],
    ['sources/Reuters.yaml', { kind: 'outlet', publisher: 'Reuters' }, 'a source id'],
    ['sources/reuters.yaml', { kind: 'rumour', publisher: 'Reuters' }, 'kind'],
  ])('%s is reported with its place', (path, value, message) => {
    const { problems } = parseRecords([
      { path: 'release.yaml', value: HEAD },
      { path, value },
    ]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
    expect(problems.every(({ file }) => file === path)).toBe(true);
  });
  test('is left out, and the others are there', () => {
    const { dataset: rest } = parseRecords([
      { path: 'release.yaml', value: HEAD },
      { path: 'sources/reuters.yaml', value: { kind: 'rumour', publisher: 'Reuters' } },
      { path: 'bounds.yaml', value: { group: 'many' } },
      { path: 'groups/x.yaml', value: group() },
    ]);
    expect(rest).toMatchObject({ sources: [], bounds: {}, entities: [{ id: 'groups/x' }] });
  });
  test('a dataset without its head is none', () => {
    expect(parseRecords([{ path: 'groups/x.yaml', value: group() }])).toMatchObject({
      dataset: null,
      problems: [{ file: 'release.yaml' }],
    });
  });
});
