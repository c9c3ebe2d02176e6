import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/**
 * Pictures of a few states, half size, kept in git. Fonts decide how text runs, so pictures are compared only where
 * the fonts (by the widths of a line of text) and the browser's major version are those they were taken with;
 * elsewhere what `overflows` finds is all that is checked.
 */
const BASELINES = join(import.meta.dirname, '../../tests/gallery');
const FONTS = join(BASELINES, 'fonts.txt');

/** Share of pixels that may differ: a caret, the edge of a curve. */
const TOLERANCE = 0.002;

const pathOf = (name: string): string => join(BASELINES, `${name}.png`);

/** What decides how text runs here: widths of a line in the card's fonts, and the browser. */
export async function fontsOf(page: Page): Promise<string> {
  const widths = await page.evaluate(() => {
    const card = document.querySelector('cairn-card')?.shadowRoot?.querySelector('.card');
    const probe = document.createElement('span');
    probe.textContent = 'Événements recensés, 1234567890';
    probe.style.cssText = 'position: absolute; white-space: nowrap';
    card?.append(probe);
    const measured = ['var(--serif)', 'var(--sans)'].map((family) => {
      probe.style.font = `600 40px ${family}`;
      return probe.getBoundingClientRect().width.toFixed(2);
    });
    probe.remove();
    return measured;
  });
  const version = (await page.browser().version()).replace(/\..*/, '');
  return [version, ...widths].join(' ');
}

/** Whether the kept pictures were taken with these fonts. */
export const isComparable = (fonts: string): boolean =>
  existsSync(FONTS) && readFileSync(FONTS, 'utf8').trim() === fonts;

export function keepBaseline(name: string, picture: Uint8Array, fonts: string): void {
  mkdirSync(BASELINES, { recursive: true });
  writeFileSync(pathOf(name), picture);
  writeFileSync(FONTS, `${fonts}\n`);
}

/** @returns what is wrong with a picture, or null; where it differs is written to `differences` */
export function differenceOf(
  name: string,
  picture: Uint8Array,
  differences: string,
): string | null {
  if (!existsSync(pathOf(name)))
    return `${name}: there is no picture to compare with; npm run gallery -- --update`;
  const was = PNG.sync.read(readFileSync(pathOf(name)));
  const is = PNG.sync.read(Buffer.from(picture));
  const { width, height } = was;
  if (is.width !== width || is.height !== height) {
    return `${name}: ${is.width} × ${is.height} pixels, where it was ${width} × ${height}. Look at it; if it is right: npm run gallery -- --update`;
  }
  const seen = new PNG({ width, height });
  const changed = pixelmatch(was.data, is.data, seen.data, width, height, { threshold: 0.1 });
  if (changed <= width * height * TOLERANCE) return null;
  mkdirSync(differences, { recursive: true });
  const path = join(differences, `${name}.png`);
  writeFileSync(path, PNG.sync.write(seen));
  return `${name}: ${changed} pixels changed, see ${path}. If it is right: npm run gallery -- --update`;
}
