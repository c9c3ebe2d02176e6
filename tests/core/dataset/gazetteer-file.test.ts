import { expect, test } from 'vitest';
import { findMentions } from '../../../lib/core/annotate/match/find-mentions';
import type { EntityInfo, Gazetteer } from '../../../lib/core/annotate/match/gazetteer';
import { eachOf } from '../../../lib/core/annotate/match/table';
import { decodeGazetteer, encodeGazetteer } from '../../../lib/core/dataset/gazetteer-file';
import { pack, unpack } from '../../../lib/core/dataset/packed-table';
import { entity, gazetteerOf } from '../annotate/match/gazetteer-of';

const gazetteer = gazetteerOf(
  entity('groups/jnim', { name: 'JNIM', names: { ar: 'جماعة نصرة الإسلام' } }),
  entity('places/ml/gao', { name: 'Gao', aliases: [{ form: 'Gao region' }] }),
);
const bytes = encodeGazetteer(gazetteer);

test('what was written is read back', () => {
  const read = decodeGazetteer(bytes.buffer);
  const { edition, index, senses, entities } = (read.ok ? read.value : null) as Gazetteer;
  expect(edition).toBe(gazetteer.edition);
  expect(index).toEqual(gazetteer.index);
  expect([...eachOf(senses)]).toEqual([...eachOf(gazetteer.senses)]);
  expect([...eachOf(entities)]).toEqual([...eachOf(gazetteer.entities)]);
  expect(entities.get(-1)).toBeUndefined();
  expect(entities.get(2)).toBeUndefined();
});

test('the read gazetteer finds the same', () => {
  const read = decodeGazetteer(bytes.buffer);
  const text = 'JNIM in the Gao region';
  expect(read.ok && findMentions(read.value, text)).toEqual(findMentions(gazetteer, text));
});

test.each([0, 4, 11, 40, bytes.length - 1])('a file cut to %i bytes is refused', (length) => {
  const read = decodeGazetteer(bytes.buffer.slice(0, length));
  expect(read.ok).toBe(false);
});

test('another file is refused', () => {
  expect(decodeGazetteer(new TextEncoder().encode('{"this":"is json"}').buffer)).toMatchObject({
    ok: false,
    fault: { code: 'not-a-gazetteer' },
  });
});

test.each([
  ['of another format', 4, 'other-format'],
  ['with a damaged header', 20, 'damaged'],
])('a file %s is refused', (_, at, code) => {
  const changed = bytes.slice();
  changed[at] = 0x7f;
  expect(decodeGazetteer(changed.buffer)).toMatchObject({ ok: false, fault: { code } });
});

test('a record is parsed once, and is gone where its bytes are none', () => {
  const packed = pack(gazetteer.entities);
  const changed = { ...packed, bytes: packed.bytes.slice() };
  changed.bytes[0] = 0x7f;
  const [whole, broken] = [unpack<EntityInfo>(packed), unpack<EntityInfo>(changed)];
  expect(whole.get(0)).toMatchObject({ id: 'groups/jnim' });
  expect(whole.get(0)).toBe(whole.get(0));
  expect(broken.get(0)).toBeUndefined();
  expect(broken.get(1)).toMatchObject({ id: 'places/ml/gao' });
});

test('a file with any bit turned is refused', () => {
  for (let at = 0; at < bytes.length; at++) {
    const turned = bytes.slice();
    turned[at] = (turned[at] as number) ^ (1 << (at % 8));
    expect(decodeGazetteer(turned.buffer).ok).toBe(false);
  }
});

test('two bytes that are wrong in the same way do not make up for each other', () => {
  for (let first = 1; first < 256; first++) {
    const turned = bytes.slice();
    // The highest bytes of two words: what a plain product of 32 bits mixes least.
    turned[bytes.length - 9]! ^= first;
    for (let second = 1; second < 256; second++) {
      turned[bytes.length - 5] = (bytes[bytes.length - 5] as number) ^ second;
      expect(decodeGazetteer(turned.buffer).ok).toBe(false);
    }
  }
});
