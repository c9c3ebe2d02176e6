import { describe, expect, test } from 'vitest';
import {
  describeChange,
  describeCounts,
  describeRecord,
} from '../../../lib/core/dataset/describe-diff';
import { changesOf, diffReleases } from '../../../lib/core/dataset/diff-releases';
import {
  countChanges,
  editionChanges,
  MOST_RECORDS,
} from '../../../lib/core/dataset/edition-changes';
import { checkRelease } from '../../../lib/core/dataset/parse-release';
import { catalogue } from '../../../lib/core/i18n/catalogue';
import { makeTranslate } from '../../../lib/core/i18n/translate';
import type { Release } from '../../../lib/core/model/release';

const en = makeTranslate('en', catalogue);
const fr = makeTranslate('fr', catalogue);

const sources = [{ id: 'map', at: 'page 1' }];
const killed = (low: number, more: object = {}) => ({
  measure: 'killed',
  of: 'soldiers',
  low,
  high: low,
  sources,
  ...more,
});
const incident = (id: string, figures: object[], more: object = {}) => ({
  id: `incidents/2025/2025-01-01-${id}`,
  title: { en: `Attack at ${id}`, fr: `Attaque à ${id}` },
  kind: 'attack',
  date: { start: '2025-01-01', end: '2025-01-01', precision: 'day' },
  places: [],
  actors: [],
  figures,
  summary: { en: 'An attack.', fr: 'Une attaque.' },
  sources,
  ...more,
});
const group = (more: object = {}) => ({
  id: 'groups/a',
  type: 'group',
  name: 'Alpha',
  summary: { en: 'A group.', fr: 'Un groupe.' },
  sources,
  ...more,
});

function releaseOf(edition: string, entities: object[], incidents: object[]): Release {
  const checked = checkRelease({
    format: 1,
    title: 'A test',
    publisher: 'Nobody',
    edition,
    date: '2026-01-01',
    licence: 'CC0',
    sources: [{ id: 'map', kind: 'document', publisher: 'Somebody' }],
    entities,
    incidents,
  });
  if (!checked.ok) throw new Error(checked.fault.message);
  return checked.value;
}

const diff = diffReleases(
  releaseOf(
    '1',
    [group()],
    [
      incident('x', [killed(10), killed(20, { by: 'groups/a' })]),
      incident('y', []),
      incident('z', []),
    ],
  ),
  releaseOf(
    '2',
    [group({ aliases: [{ form: 'Alef' }] })],
    [
      incident('x', [killed(12), killed(20, { by: 'groups/a' }), killed(3, { of: 'civilians' })]),
      incident('y', [], { summary: { en: 'Another.', fr: 'Une autre.' } }),
      incident('v', []),
      incident('w', []),
    ],
  ),
);

describe('what an edition changed', () => {
  test('is counted in words', () => {
    expect(describeCounts(countChanges(diff), en)).toEqual([
      '2 incidents added',
      '1 incident removed',
      '1 figure added',
      '1 figure revised',
      '1 name added',
      '1 summary revised',
    ]);
    expect(describeCounts(countChanges(diff), fr)).toEqual([
      '2 incidents ajoutés',
      '1 incident retiré',
      '1 chiffre ajouté',
      '1 chiffre révisé',
      '1 nom ajouté',
      '1 résumé révisé',
    ]);
  });
  test('is kept with all counts, however many records there are', () => {
    const few = editionChanges(diff);
    expect(few).toMatchObject({ records: diff.records, unlisted: 0, counts: countChanges(diff) });
    const [added] = diff.records.filter(({ kind }) => kind === 'added');
    if (!added) throw new Error('nothing was added');
    const many = editionChanges({ ...diff, records: Array(MOST_RECORDS + 7).fill(added) });
    expect(many.records).toHaveLength(MOST_RECORDS);
    expect(many).toMatchObject({ unlisted: 7, counts: [{ count: MOST_RECORDS + 7 }] });
  });
  test('is told record by record, a figure with what it was and is', () => {
    const x = changesOf('incidents/2025/2025-01-01-x', diff);
    if (!x) throw new Error('the incident has not changed');
    expect(describeRecord(x, en)).toBe('Attack at x (incident)');
    expect(x.changes.map((change) => describeChange(change, en))).toEqual([
      'soldiers killed: 10 → 12',
      'civilians killed: 3 (added)',
    ]);
    expect(x.changes.map((change) => describeChange(change, fr))).toEqual([
      'soldats tués\u00a0: 10 → 12',
      'civils tués\u00a0: 3 (ajouté)',
    ]);
    const [name] = changesOf('groups/a', diff)?.changes ?? [];
    expect(name && describeChange(name, en)).toBe('1 name added: Alef');
  });
  test('is nothing for a record that is as it was, and for the same edition in another order', () => {
    const one = releaseOf('1', [group()], [incident('x', []), incident('y', [])]);
    const other = { ...one, incidents: [...one.incidents].reverse() };
    expect(diffReleases(one, other).records).toEqual([]);
    expect(changesOf('groups/a', diffReleases(one, other))).toBeUndefined();
  });
  test('has words for every kind of change, in both languages', () => {
    const parts = ['figure', 'claim', 'relation', 'actor', 'name', 'source'];
    for (const words of [catalogue.en, catalogue.fr] as Record<string, string>[]) {
      for (const part of parts)
        for (const kind of ['added', 'revised', 'removed'])
          for (const one of ['', '.one'])
            expect(words[`changes.${part}.${kind}${one}`], `${part} ${kind}`).toContain('{count}');
      for (const part of ['date', 'position', 'summary', 'detail'])
        expect(words[`changes.${part}.revised`], part).toContain('{count}');
    }
  });
});
