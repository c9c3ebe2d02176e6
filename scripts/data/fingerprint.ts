/**
 * `tsx scripts/data/fingerprint.ts FILE…`: adds the texts of sources to data/sources/fingerprints.bin, so that
 * the lint can tell when a record copies from them. Run it once for each new source text.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordRuns } from '../../lib/core/dataset/fingerprint';
import { DATA_DIR } from './read-dataset';

const path = join(DATA_DIR, 'sources/fingerprints.bin');
const known = existsSync(path) ? new Float64Array(new Uint8Array(readFileSync(path)).buffer) : [];
const all = new Set<number>(known);
for (const file of process.argv.slice(2)) {
  for (const { fingerprint } of wordRuns(readFileSync(file, 'utf8'))) all.add(fingerprint);
}
writeFileSync(path, new Uint8Array(new Float64Array([...all].sort((a, b) => a - b)).buffer));
console.log(`${all.size} fingerprints`);
