import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRecords } from '../../lib/core/dataset/parse-record';
import { newRecord } from '../../scripts/data/new-record';

const IDS = ['groups/new', 'places/ml/new', 'incidents/2025/2025-06-01-new', 'sources/new'];

describe.each(IDS)('a new record %s', (id) => {
  const record = newRecord(id);
  const text = record.ok ? record.value : '';

  test('names its schema', () => {
    const up = '../'.repeat(id.split('/').length - 1);
    expect(text).toMatch(new RegExp(`^# yaml-language-server: \\$schema=${up}schema/[a-z]+\\.`));
  });
  test('says nothing until it is filled in, and has no key that is wrong', () => {
    const file = `${id}.yaml`;
    const { problems } = parseRecords([{ path: file, value: parse(text) }]);
    const told = problems.filter((problem) => problem.file === file).map(({ message }) => message);
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter((message) => /no such key|is missing|is none of/.test(message))).toEqual([]);
  });
});

test.each([
  ['groups/New_One', 'an entity id is a path such as groups/jnim or places/ml/gao'],
  ['incidents/new', 'an incident id is a path such as incidents/2025/2025-06-01-boulkessi'],
  ['sources/a/b', 'a source id is a bare name such as reuters'],
  ['villages/new', 'no kind of record lives there'],
])('there is none of the id %s', (id, message) => {
  expect(newRecord(id)).toMatchObject({ ok: false, fault: { message } });
});
