/**
 * `npm run demo [-- --browser firefox] [--headless]`: builds the extension, serves the demo site, and opens it in
 * a browser with the extension loaded. Without a display it tours the site by itself and prints what it saw.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find-browser';
import { launchWithExtension } from '../browser/launch';
import type { Session } from '../browser/session';
import { stageExtension } from '../browser/stage-extension';
import { buildDataset, buildExtension } from '../build/build-extension';
import { serveSite } from '../serve-site';
import { tour } from './tour';

const ROOT = join(import.meta.dirname, '../..');

function options(): { browser: BrowserName; headless: boolean } {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
    },
  });
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error("--browser is 'chromium' or 'firefox'");
  const display =
    process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return { browser, headless: values.headless || !display || process.env.CI === 'true' };
}

function build(browser: BrowserName): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  console.log(`Building the extension for ${target} …`);
  buildDataset();
  return buildExtension(target);
}

/** Resolves when the reader has closed the browser. */
const untilClosed = (session: Session): Promise<void> => session.closed;

async function main(): Promise<void> {
  const { browser, headless } = options();
  const closers: (() => Promise<unknown>)[] = [];
  let ending: Promise<void> | null = null;
  const end = (): Promise<void> => {
    // All at once: one that hangs must not keep the others from ending.
    ending ??= Promise.allSettled(closers.map((close) => close())).then(() => undefined);
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void end().then(() => process.exit(130)));
  }
  try {
    const built = build(browser);
    const site = await serveSite(join(ROOT, 'demo/site'));
    closers.push(() => site.close());
    const staged = await stageExtension(built, [site.origin], { openCards: headless });
    closers.push(() => staged.remove());
    const session = await launchWithExtension({
      browser,
      extensionDir: staged.dir,
      headless,
      width: 1280,
      height: 900,
    });
    closers.push(() => session.close());
    console.log(`${session.version} reads ${site.origin}/ with Cairn loaded.`);
    if (headless) {
      await tour(session, site.origin, join(ROOT, 'build/demo', browser));
    } else {
      const page = await session.newPage();
      await page.goto(`${site.origin}/`);
      console.log(
        'Open a story and rest the pointer on an underlined name. Close the browser or press Ctrl-C to end.',
      );
      await untilClosed(session);
    }
  } finally {
    await end();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
