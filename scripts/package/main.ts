/** `npm run package`: builds the extension for every store and packs it into dist/, the same bytes each time. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { version } from '../../package.json';
import { buildDataset, buildExtension, type Target } from '../build/build-extension';
import { sourceFiles, uncommitted } from './source-files';
import { zipFiles } from './zip-files';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const TARGETS: readonly Target[] = ['chrome', 'edge', 'firefox', 'safari'];

interface Packed {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

async function pack(name: string, folder: string, paths: readonly string[]): Promise<Packed> {
  const file = `cairn-${version}-${name}.zip`;
  const zipped = await zipFiles(
    new Map(paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))])),
  );
  writeFileSync(join(DIST, file), zipped);
  const sha256 = createHash('sha256').update(zipped).digest('hex');
  return { file, size: zipped.length, sha256 };
}

function print(packages: readonly Packed[]): void {
  const width = Math.max(...packages.map(({ file }) => file.length));
  console.log(`\n${'file'.padEnd(width)}  ${'bytes'.padStart(9)}  sha256`);
  for (const { file, size, sha256 } of packages)
    console.log(`${file.padEnd(width)}  ${String(size).padStart(9)}  ${sha256}`);
}

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
buildDataset();
const packages: Packed[] = [];
for (const target of TARGETS) {
  console.log(`Building for ${target} …`);
  const built = buildExtension(target);
  packages.push(await pack(target, built, filesBelow(built)));
}
const sources = sourceFiles(ROOT);
if (sources) packages.push(await pack('source', ROOT, sources));
writeFileSync(
  join(DIST, 'SHA256SUMS'),
  packages.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join(''),
);
print(packages);
if (!sources) console.log('\nNo source package: this is not a clone of the repository.');
const changed = uncommitted(ROOT);
if (sources && changed.length > 0)
  console.warn(`\nNot for a release: ${changed.length} files are changed or new since the commit.`);
