/** `npm run store:draw`: makes the icons and the promotional tile, PNG, of our own drawings in SVG. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../browser/install-browser';

const ROOT = join(import.meta.dirname, '../..');

interface Drawing {
  readonly from: string;
  readonly to: `${string}.png`;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const icon = (size: number, from: string): Drawing => ({
  from,
  to: `public/icon/${size}.png`,
  width: size,
  height: size,
});

/** Small sizes have drawings of their own: the large one would be blurred between their pixels. */
const DRAWINGS: readonly Drawing[] = [
  icon(16, 'docs/icon-16.svg'),
  icon(32, 'docs/icon-32.svg'),
  icon(48, 'docs/icon.svg'),
  icon(96, 'docs/icon.svg'),
  icon(128, 'docs/icon.svg'),
  { from: 'store/promo-tile.svg', to: 'store/promo-tile.png', width: 440, height: 280 },
];

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: [
    '--disable-gpu',
    '--force-color-profile=srgb',
    ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  ],
});
try {
  const page = await browser.newPage();
  for (const { from, to, width, height } of DRAWINGS) {
    const svg = readFileSync(join(ROOT, from)).toString('base64');
    await page.setViewport({ width, height });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${width}px;height:${height}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.$eval('img', (image) => image.decode());
    await page.screenshot({ path: join(ROOT, to) as `${string}.png`, omitBackground: true });
    console.log(to);
  }
} finally {
  await browser.close();
}
