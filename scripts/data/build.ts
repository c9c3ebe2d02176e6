/** `npm run data:build`: compiles the records into public/dataset/ and prints what it weighs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileGazetteer } from '../../lib/core/annotate/match/gazetteer';
import { compileRelease } from '../../lib/core/dataset/compile-release';
import { encodeGazetteer } from '../../lib/core/dataset/gazetteer-file';
import { checkDataset } from '../../lib/core/dataset/rules/index';
import { compileOutlines } from './compile-outlines';
import { readDataset } from './read-dataset';

const OUT = join(import.meta.dirname, '../../public/dataset');
/** What the whole edition may weigh, gzipped, in bytes. */
const BUDGET = 600_000;

const { dataset, problems } = readDataset();
const found = dataset ? [...problems, ...checkDataset(dataset)] : problems;
if (!dataset || found.length > 0) {
  for (const { file, rule, message } of found) console.error(`data/${file}: ${rule}: ${message}`);
  console.error('The dataset has problems; nothing was built.');
  process.exit(1);
}

const release = compileRelease(dataset);
const gazetteer = compileGazetteer(release);
const files: Record<string, Uint8Array> = {
  'release.json': new TextEncoder().encode(JSON.stringify(release)),
  'gazetteer.bin': encodeGazetteer(gazetteer),
  'map.json': new TextEncoder().encode(JSON.stringify(compileOutlines())),
};
mkdirSync(OUT, { recursive: true });
let total = 0;
for (const [name, bytes] of Object.entries(files)) {
  writeFileSync(join(OUT, name), bytes);
  const packed = gzipSync(bytes, { level: 9 }).length;
  total += packed;
  console.log(
    `${name.padEnd(16)} ${String(bytes.length).padStart(9)} bytes ${String(packed).padStart(8)} gzip`,
  );
}
const names = gazetteer.index.unitStarts.length - 1;
console.log(
  `${release.entities.length} entities, ${release.incidents.length} incidents, ${release.sources.length} sources, ${names} names`,
);
console.log(`${total} bytes gzip of ${BUDGET} (edition ${release.edition})`);
if (total > BUDGET) {
  console.error('The edition is over its budget.');
  process.exit(1);
}
