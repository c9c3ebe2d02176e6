import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../lib/core/annotate/match/gazetteer';
import { compileRelease } from '../../../lib/core/dataset/compile-release';
import { encodeGazetteer } from '../../../lib/core/dataset/gazetteer-file';
import { parseRecords, type RecordFile } from '../../../lib/core/dataset/parse-record';
import { readRecordFiles } from '../../../scripts/data/read-dataset';
import { schemaFiles } from '../../../scripts/data/schema';

function bytesOf(files: readonly RecordFile[]): Buffer {
  const { dataset } = parseRecords(files);
  if (!dataset) throw new Error('the records did not parse');
  const release = compileRelease(dataset);
  const gazetteer = encodeGazetteer(compileGazetteer(release));
  return Buffer.concat([Buffer.from(JSON.stringify(release)), gazetteer]);
}

/** Read once: thousands of files. */
const { files, texts } = readRecordFiles();

test('the same records make the same bytes, in whatever order they are read', () => {
  const shuffled = files
    .map((file, i) => ({ file, key: (i * 7919) % files.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ file }) => file);
  expect(shuffled.map(({ path }) => path)).not.toEqual(files.map(({ path }) => path));
  const bytes = bytesOf(files);
  expect(bytesOf(shuffled).equals(bytes)).toBe(true);
  expect(bytesOf([...files].reverse()).equals(bytes)).toBe(true);
});

test('every record file begins with the schema that it is checked by', () => {
  const wrong = files.filter(({ path }) => {
    if (path === 'bounds.yaml' || path === 'renames.yaml') return false;
    const up = '../'.repeat(path.split('/').length - 1);
    const kind =
      path === 'release.yaml'
        ? 'release-head'
        : path.startsWith('sources/')
          ? 'source'
          : path.startsWith('incidents/')
            ? 'incident'
            : 'entity';
    return !texts
      .get(path)
      ?.startsWith(`# yaml-language-server: $schema=${up}schema/${kind}.schema.json\n`);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the JSON Schemas are those of the types', () => {
  for (const [path, text] of Object.entries(schemaFiles()))
    expect(readFileSync(path, 'utf8') === text, `${path} is out of date: npm run data:schema`).toBe(
      true,
    );
});
