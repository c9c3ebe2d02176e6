/** `npm run data:new ID`: writes a record to fill in, `groups/…`, `places/ml/…`, `incidents/YYYY/YYYY-MM-DD-…`, `sources/…`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newRecord } from './new-record';
import { DATA_DIR } from './read-dataset';

const USAGE =
  'usage: npm run data:new ID, such as groups/jnim, places/ml/gao, incidents/2025/2025-06-01-boulkessi, sources/reuters';

const id = process.argv[2] ?? '';
const path = join(DATA_DIR, `${id}.yaml`);
const record = newRecord(id);
if (!record.ok) {
  console.error(id ? `${id}: ${record.fault.message}\n${USAGE}` : USAGE);
  process.exitCode = 2;
} else if (existsSync(path)) {
  console.error(`data/${id}.yaml is there already`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, record.value);
  console.log(`data/${id}.yaml is written: fill it in, then npm run data:lint`);
}
