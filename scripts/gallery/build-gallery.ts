import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Where the gallery's page and pictures go; not in git, and no part of the extension. */
export const GALLERY = join(import.meta.dirname, '../../.output/gallery');

/** What maps are drawn from: `npm run data:build` makes it. */
const OUTLINES = join(import.meta.dirname, '../../public/dataset/map.json');

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
  await copyFile(OUTLINES, join(outDir, 'outlines.json'));
  return outDir;
}
