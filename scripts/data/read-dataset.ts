import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import {
  type Dataset,
  type Problem,
  parseRecords,
  type RecordFile,
} from '../../lib/core/dataset/parse-record';

export const DATA_DIR = join(import.meta.dirname, '../../data');

/** Paths of all record files below a folder, in the order of their names. */
function recordPaths(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const FINGERPRINTS = 'sources/fingerprints.bin';

/** Fingerprints of the sources' texts: 64-bit floats, as `fingerprint.ts` writes them. */
function readFingerprints(dir: string): Set<number> {
  const path = join(dir, FINGERPRINTS);
  if (!existsSync(path)) return new Set();
  const bytes = new Uint8Array(readFileSync(path));
  return new Set(new Float64Array(bytes.buffer));
}

/** The record files below a folder, parsed as YAML. A file that is not YAML is a problem like any other. */
export function readRecordFiles(dir = DATA_DIR): {
  files: RecordFile[];
  /** The files as written, by path. */
  texts: Map<string, string>;
  problems: Problem[];
} {
  const files: RecordFile[] = [];
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of recordPaths(dir)) {
    const text = readFileSync(join(dir, path), 'utf8');
    texts.set(path, text);
    try {
      files.push({ path, value: parse(text) });
    } catch (error) {
      if (!(error instanceof YAMLParseError)) throw error;
      problems.push({ file: path, rule: 'yaml', message: error.message.split('\n')[0] as string });
    }
  }
  return { files, texts, problems };
}

/** Reads and sorts the records below a folder. */
export function readDataset(dir = DATA_DIR): { dataset: Dataset | null; problems: Problem[] } {
  const { files, problems: unreadable } = readRecordFiles(dir);
  const { dataset, problems } = parseRecords(files, readFingerprints(dir));
  return { dataset, problems: [...unreadable, ...problems] };
}
