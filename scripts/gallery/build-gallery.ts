import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Where the gallery's page and pictures go; not in git, and no part of the extension. */
export const GALLERY = join(import.meta.dirname, '../../.output/gallery');

/** What `npm run data:build` makes: the records, and what maps are drawn from. */
const DATASET = join(import.meta.dirname, '../../public/dataset');

/** Builds the gallery's page. @returns its folder */
export async function buildGallery(): Promise<string> {
  const outDir = join(GALLERY, 'page');
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  for (const file of ['map.json', 'release.json'])
    await copyFile(join(DATASET, file), join(outDir, file));
  return outDir;
}
