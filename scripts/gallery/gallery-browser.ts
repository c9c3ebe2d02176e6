import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browser/install-browser';
import { serveSite } from '../serve-site';
import { buildGallery } from './build-gallery';
import { type GalleryState, HEIGHT, WIDTH } from './states';

/** The gallery in a browser. */
export interface Gallery {
  readonly version: string;
  /** Brings a state onto the page, with what is clicked in it done. @param scale device pixels per CSS pixel; 1 if not given */
  show(state: GalleryState, scale?: number): Promise<Page>;
  /** The whole of the state that is shown, as PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Builds the gallery and opens it in Chromium. */
export async function openGallery(): Promise<Gallery> {
  const site = await serveSite(await buildGallery());
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: [
      '--disable-gpu',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
    ],
  });
  const page = await browser.newPage();
  await page.goto(`${site.origin}/index.html#-`);
  const devtools = await page.createCDPSession();
  return {
    version: await browser.version(),
    async show(state, scale = 1) {
      const { width = WIDTH, height = HEIGHT, scheme = 'light', media } = state;
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      // Puppeteer's own list of media features lacks forced-colors.
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: media === 'forced-colors' ? 'active' : 'none' },
        ],
      });
      // On a busy machine the page is drawn before it has its size.
      await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
      // By way of no state at all: the one that is shown already is then made anew.
      await page.evaluate(async (name) => {
        for (const hash of ['-', name].filter((to) => location.hash !== `#${to}`))
          await new Promise((changed) => {
            addEventListener('hashchange', changed, { once: true });
            location.hash = hash;
          });
      }, state.name);
      await page.waitForSelector('cairn-card >>> .card');
      for (const selector of state.click ?? []) {
        const button = await page.waitForSelector(`cairn-card >>> ${selector}`);
        await button?.evaluate((element) => (element as HTMLElement).click());
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      }
      return page;
    },
    async picture() {
      const { width = WIDTH } = page.viewport() ?? {};
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      // Not `fullPage`: at half a pixel to a pixel the browser at times tells a width that nothing has.
      return page.screenshot({ clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true });
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
