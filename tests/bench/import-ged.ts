/** `tsx tests/bench/import-ged.ts [EVENTS]`: the import of a GED table at its true size, in a process of its own with little memory. */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeGed } from './make-ged';

const MAIN = join(import.meta.dirname, '../../scripts/cairn/main.ts');
/** The heap that the import gets, in MB: with 250 it fails. */
const HEAP = 400;

const events = Number(process.argv[2] ?? 350_000);
const dir = mkdtempSync(join(tmpdir(), 'ged-'));
try {
  const [table, out] = [join(dir, 'GEDEvent_v25_1.csv'), join(dir, 'ged.json')];
  await pipeline(Readable.from(makeGed(events)), createWriteStream(table));
  const countries = ['Mali', 'Burkina Faso', 'Niger'].flatMap((name) => ['--country', name]);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/env',
    [
      ...['time', '-f', '%U s of processor, %M kB at most'],
      ...[process.execPath, `--max-old-space-size=${HEAP}`, '--import', 'tsx', MAIN],
      ...['import', 'ucdp', table, '--out', out, ...countries],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  console.log(
    `${events} events, ${(statSync(table).size / 1e6).toFixed(0)} MB, a heap of ${HEAP} MB`,
  );
  console.log(stdout.trim());
  console.log(stderr.trim());
  console.log(
    `${((performance.now() - start) / 1000).toFixed(1)} s; ${readFileSync(out).length} bytes of release`,
  );
} finally {
  rmSync(dir, { recursive: true });
}
