import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../core/model/result';

const FILES = {
  content: '/content-scripts/content.js',
  story: '/story.js',
  card: '/card.js',
  keep: '/keep.js',
} as const;
const MARKS = '/content-scripts/content.css';

/**
 * Runs one of the extension's own scripts in a frame, in the world of its content script. This way the
 * first script on a page stays small and no file of ours is readable from the web.
 */
export async function loadScript(
  name: keyof typeof FILES,
  tab: number | undefined,
  frame: number | undefined,
): Promise<Result<null>> {
  if (tab === undefined) return fail('no-tab', 'only a page can ask for a script');
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame ?? 0] },
      files: [FILES[name]],
    });
    return ok(null);
  } catch (error) {
    return fail('no-access', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Lets the styles of marks reach into the shadow trees of a frame. A page's own stylesheets, and those of content
 * scripts, end at a shadow root; those of the user's origin do not, and nothing is added to the page.
 */
export async function styleShadowTrees(
  tab: number | undefined,
  frame: number | undefined,
): Promise<Result<null>> {
  if (tab === undefined) return fail('no-tab', 'only a page has shadow trees');
  try {
    await browser.scripting.insertCSS({
      target: { tabId: tab, frameIds: [frame ?? 0] },
      files: [MARKS],
      origin: 'USER',
    });
    return ok(null);
  } catch (error) {
    return fail('no-access', error instanceof Error ? error.message : String(error));
  }
}

/** Starts Cairn in a tab where it does not run by itself. Needs a click there (activeTab) or host permission. */
export async function startInTab(tab: number): Promise<Result<null>> {
  try {
    await browser.scripting.insertCSS({
      target: { tabId: tab, allFrames: true },
      files: [MARKS],
    });
  } catch (error) {
    return fail('no-access', error instanceof Error ? error.message : String(error));
  }
  return loadScript('content', tab, 0);
}
