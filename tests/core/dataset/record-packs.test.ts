import { describe, expect, test } from 'vitest';
import { makeCard } from '../../../lib/core/card/make-card';
import { indexRecords } from '../../../lib/core/card/records';
import { compileRelease } from '../../../lib/core/dataset/compile-release';
import { parseRecords } from '../../../lib/core/dataset/parse-record';
import { packRecords, readAround } from '../../../lib/core/dataset/record-packs';
import { readRecordFiles } from '../../../scripts/data/read-dataset';

const { dataset } = parseRecords(readRecordFiles().files);
if (!dataset) throw new Error('the records did not parse');
const release = compileRelease(dataset);
const { head, packs } = packRecords(release);
const source = (read: number[] = []) => ({
  head,
  count: packs.length,
  read: async (numbers: readonly number[]) => {
    read.push(...numbers);
    return numbers.map((number) => packs[number]);
  },
});
const ids = [...release.entities, ...release.incidents].map(({ id }) => id);

describe('records in packs', () => {
  test('make the same cards as all records do', async () => {
    const all = indexRecords(release);
    for (const id of ids) {
      const part = await readAround(source(), id);
      expect(part).not.toBeNull();
      if (!part) return;
      for (const published of [undefined, '2023-06-01'])
        expect(makeCard(indexRecords(part), id, { published })).toEqual(
          makeCard(all, id, { published }),
        );
    }
  });
  test('are read only where they are named', async () => {
    const read: number[] = [];
    const part = await readAround(source(read), 'places/ne/tongo-tongo');
    expect(new Set(read).size).toBe(read.length);
    expect(part?.entities.length).toBeLessThan(20);
  });
  test('are none for an id that is not there', async () => {
    const part = await readAround(source(), 'groups/of-no-such-name');
    expect([part?.entities, part?.incidents]).toEqual([[], []]);
    expect((await readAround(source(), 'constructor'))?.entities).toEqual([]);
  });
  test('of which one is lost or damaged are not guessed at', async () => {
    for (const text of [undefined, '{"a'])
      expect(
        await readAround(
          { ...source(), read: async (all) => all.map(() => text) },
          ids[0] as string,
        ),
      ).toBeNull();
    expect(await readAround({ ...source(), head: '' }, ids[0] as string)).toBeNull();
  });
});
