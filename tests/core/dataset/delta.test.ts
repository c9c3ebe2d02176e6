import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { applyDelta, Delta, joinDeltas, makeDelta } from '../../../lib/core/dataset/delta';
import { checkRelease } from '../../../lib/core/dataset/parse-release';
import { releaseHash, releaseText, textHash } from '../../../lib/core/dataset/release-text';
import type { Entity } from '../../../lib/core/model/entity';
import type { EntityId } from '../../../lib/core/model/ids';
import type { Release } from '../../../lib/core/model/release';

/** A release with an entity for each entry: id -> name. */
function releaseOf(names: Readonly<Record<string, string>>, edition = '1'): Release {
  const checked = checkRelease({
    format: 1,
    title: 'A test',
    publisher: 'Nobody',
    edition,
    date: '2026-01-01',
    licence: 'CC0',
    sources: [{ id: 'map', kind: 'document', publisher: 'Somebody' }],
    entities: Object.entries(names).map(([id, name]) => ({
      id: `groups/${id}`,
      type: 'group',
      name,
      summary: { en: 'A group.', fr: 'Un groupe.' },
      sources: [{ id: 'map', at: 'page 1' }],
    })),
    incidents: [],
  });
  if (!checked.ok) throw new Error(checked.fault.message);
  return checked.value;
}

const applied = async (release: Release, delta: Delta) =>
  applyDelta({ release, hash: await releaseHash(release) }, delta);

const before = releaseOf({ a: 'Alpha', b: 'Beta', c: 'Gamma' });
const after = releaseOf({ a: 'Alpha', c: 'Gamma II', d: 'Delta' }, '2');

describe('the text of a release', () => {
  test('does not depend on the order of keys or records', () => {
    const turned = {
      ...Object.fromEntries(Object.entries(before).reverse()),
      entities: [...before.entities].reverse(),
    } as Release;
    expect(releaseText(turned)).toBe(releaseText(before));
  });
  test('is canonical JSON: sorted keys, no white space', () => {
    expect(releaseText(releaseOf({}))).toBe(
      '{"date":"2026-01-01","edition":"1","entities":[],"format":1,"incidents":[],"licence":"CC0","publisher":"Nobody",' +
        '"sources":[{"id":"map","kind":"document","publisher":"Somebody"}],"title":"A test"}',
    );
  });
});

describe('a delta', () => {
  test('holds only what changed', async () => {
    const { entities, sources, head } = await makeDelta(before, after);
    expect(entities.put.map(({ id }) => id)).toEqual(['groups/d']);
    expect(entities.revise).toEqual([{ id: 'groups/c', name: 'Gamma II' }]);
    expect(entities.remove).toEqual(['groups/b']);
    expect(sources).toEqual({ put: [], revise: [], remove: [] });
    expect(head.edition).toBe('2');
  });
  test('makes the later edition of the earlier one, byte for byte', async () => {
    const made = await applied(before, await makeDelta(before, after));
    expect(made.ok && made.value.text).toBe(releaseText(after));
  });
  test('refuses a release that it was not made for', async () => {
    const made = await applied(after, await makeDelta(before, after));
    expect(made).toMatchObject({ ok: false, fault: { code: 'other-base' } });
  });
  test('takes out a field that is gone', async () => {
    const [first, ...others] = before.entities as [Entity, ...Entity[]];
    const general = { ...before, entities: [{ ...first, general: true as const }, ...others] };
    const delta = await makeDelta(general, before);
    expect(delta.entities.revise).toEqual([{ id: 'groups/a', general: null }]);
    const made = await applied(general, delta);
    expect(made.ok && made.value.text).toBe(releaseText(before));
  });
  test.each([
    ['a field that records do not have', { secret: 1 }],
    ['a field of another shape', { name: ['x'] }],
    ['no name', { name: null }],
    ['a record that is not there', { id: 'groups/x' as EntityId, name: 'X' }],
  ])('refuses to make a record with %s', async (_, fields) => {
    const delta = await makeDelta(before, after);
    const revise = [{ id: 'groups/c' as EntityId, ...fields }];
    const tampered = { ...delta, entities: { ...delta.entities, revise } };
    expect(await applied(before, tampered)).toMatchObject({
      ok: false,
      fault: { code: 'wrong-result' },
    });
  });
  test('refuses to make anything but what it names', async () => {
    const delta = await makeDelta(before, after);
    const tampered = { ...delta, entities: { ...delta.entities, remove: [] } };
    expect(await applied(before, tampered)).toMatchObject({
      ok: false,
      fault: { code: 'wrong-result' },
    });
  });
  test('between any two editions holds', async () => {
    const names = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.stringMatching(/^\S{1,5}$/), {
      maxKeys: 8,
    });
    await fc.assert(
      fc.asyncProperty(names, names, async (one, other) => {
        const [from, to] = [releaseOf(one), releaseOf(other, '2')];
        const delta = v.parse(Delta, await makeDelta(from, to));
        const made = await applied(from, delta);
        expect(made.ok && (await textHash(made.value.text))).toBe(await releaseHash(to));
      }),
      { numRuns: 50 },
    );
  });
});

test('a release with two records of one id is refused', () => {
  const [first] = before.entities;
  expect(checkRelease({ ...before, entities: [first, first] })).toMatchObject({
    ok: false,
    fault: { code: 'colliding-ids' },
  });
});

test('any two deltas in a row are one', async () => {
  const names = fc.dictionary(fc.stringMatching(/^[a-c]$/), fc.stringMatching(/^[XYZ]{1,2}$/));
  const longNames = names.map((given) =>
    releaseOf(Object.fromEntries(Object.entries(given).map(([id, name]) => [id, `${name} group`]))),
  );
  await fc.assert(
    fc.asyncProperty(longNames, longNames, longNames, async (one, two, three) => {
      const joined = joinDeltas(await makeDelta(one, two), await makeDelta(two, three));
      const made = await applied(one, joined);
      expect(made.ok && made.value.text).toBe(releaseText(three));
    }),
  );
});

test('two deltas in a row are one', async () => {
  const last = releaseOf({ b: 'Beta again', d: 'Delta', e: 'Epsilon' }, '3');
  const joined = joinDeltas(await makeDelta(before, after), await makeDelta(after, last));
  const made = await applied(before, joined);
  expect(made.ok && made.value.text).toBe(releaseText(last));
  expect(joined.entities.remove).toEqual(['groups/a', 'groups/c']);
  expect(joined.entities.put.map(({ id }) => id)).toEqual(['groups/b', 'groups/d', 'groups/e']);
});
