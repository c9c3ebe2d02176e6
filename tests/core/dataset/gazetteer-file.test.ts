import { expect, test } from 'vitest';
import { findMentions } from '../../../lib/core/annotate/match/find-mentions';
import type { Gazetteer } from '../../../lib/core/annotate/match/gazetteer';
import { eachOf } from '../../../lib/core/annotate/match/table';
import { decodeGazetteer, encodeGazetteer } from '../../../lib/core/dataset/gazetteer-file';
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
  ['with a header that is no JSON', 12, 'not-json'],
])('a file %s is refused', (_, at, code) => {
  const changed = bytes.slice();
  changed[at] = 0x7f;
  expect(decodeGazetteer(changed.buffer)).toMatchObject({ ok: false, fault: { code } });
});

test('a record is parsed once, and is gone where its bytes are none', () => {
  const changed = bytes.slice();
  const jnim = Buffer.from(changed).lastIndexOf('"groups/jnim"');
  changed[jnim] = 0x7f;
  const [whole, broken] = [bytes, changed].map((file) => decodeGazetteer(file.buffer));
  const entities = whole?.ok ? whole.value.entities : undefined;
  expect(entities?.get(0)).toMatchObject({ id: 'groups/jnim' });
  expect(entities?.get(0)).toBe(entities?.get(0));
  expect(broken?.ok && broken.value.entities.get(0)).toBeUndefined();
  expect(broken?.ok && broken.value.entities.get(1)).toMatchObject({ id: 'places/ml/gao' });
});
