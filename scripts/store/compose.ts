import type { Page } from 'puppeteer-core';

/** What the stores ask for, in CSS pixels, which are the picture's. */
export const SIZE = { width: 1280, height: 800 } as const;

/** A picture of a part of the window, and where it stands. CSS pixels from the top left. */
export interface Part {
  readonly picture: Uint8Array;
  readonly left: number;
  readonly top: number;
  readonly isAbove?: boolean;
}

/**
 * Puts pictures of a page and of what the browser shows beside or above it together, as they stand in its window: a
 * headless browser has no window to take a picture of.
 */
export async function compose(page: Page, parts: readonly Part[]): Promise<Uint8Array> {
  const images = parts.map(({ picture, left, top, isAbove = false }) => {
    const data = Buffer.from(picture).toString('base64');
    const shade = isAbove ? 'border-radius:8px;box-shadow:0 8px 30px #0006,0 0 0 1px #0003' : '';
    return `<img style="position:absolute;left:${left}px;top:${top}px;${shade}" src="data:image/png;base64,${data}">`;
  });
  await page.setViewport(SIZE);
  await page.setContent(`<body style="margin:0;background:#c9c5bc">${images.join('')}</body>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return page.screenshot();
}
