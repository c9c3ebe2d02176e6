import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compileRelease } from '../../lib/core/dataset/compile-release';
import { parseRelease } from '../../lib/core/dataset/parse-release';
import { checkDataset } from '../../lib/core/dataset/rules/index';
import type { Release } from '../../lib/core/model/release';
import { readDataset } from '../data/read-dataset';
import { RefusedError } from './errors';

function releaseOfFolder(dir: string): Release {
  const { dataset, problems } = readDataset(dir);
  const first = dataset ? [...problems, ...checkDataset(dataset)][0] : problems[0];
  if (!dataset || first) throw new RefusedError(`${dir}/${first?.file}: ${first?.message}`);
  return compileRelease(dataset);
}

/** The release of a file (`.json`, `.json.gz`) or of a folder of records. @throws RefusedError saying what is wrong */
export function readRelease(path: string): Release {
  let bytes: Buffer;
  try {
    if (statSync(path).isDirectory()) return releaseOfFolder(path);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(
      `cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? error}`,
    );
  }
  let text: string;
  try {
    text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    throw new RefusedError(`${path} is no gzip file`);
  }
  const parsed = parseRelease(text);
  if (!parsed.ok) throw new RefusedError(`${path}: ${parsed.fault.message}`);
  return parsed.value;
}
