import { join } from 'node:path';
import { build } from 'vite';

/** Where the gallery's page and pictures go; not in git, and no part of the extension. */
export const GALLERY = join(import.meta.dirname, '../../.output/gallery');

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
  return outDir;
}
