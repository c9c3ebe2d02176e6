import type { BrowserName } from '../../scripts/browser/find-browser';

/**
 * Every end-to-end test runs in both browsers, but what is here: with the one browser that can, and why the other cannot.
 * Tests ask `runsIn` or `browserFor`; `tests/one-browser.test.ts` finds those that do not.
 */
export const ONE_BROWSER = {
  'listeners of a content script are counted': [
    'chromium',
    'Firefox has no protocol that tells the listeners of another world than the page’s.',
  ],
  'an old script stays in its page': [
    'chromium',
    'Firefox starts the new version in open pages by itself; that is what is tested there.',
  ],
  'tasks are traced': [
    'chromium',
    'Firefox’s protocol does not tell what the tasks of a page’s thread take of the processor.',
  ],
  'the style of a mark is read': [
    'chromium',
    'Firefox tells no computed style of a highlight, on screen or on paper.',
  ],
  'storage is bounded by the protocol': [
    'chromium',
    'Firefox has a preference for it instead, with a test of its own.',
  ],
  'storage is bounded by a preference': [
    'firefox',
    'Chromium has the protocol for it instead, with a test of its own.',
  ],
  'a page of the extension stands in a private window': [
    'firefox',
    'Chromium opens such a page in an ordinary window by itself.',
  ],
  'a worker makes a file in an offscreen page': [
    'chromium',
    'Firefox’s background is a page, makes its files itself and has no offscreen pages.',
  ],
  'the reader says yes to a permission': [
    'firefox',
    'Chromium asks in a window that no protocol reaches, and has no preference against asking.',
  ],
  'a click on the button gives access to a page that is withheld': [
    'firefox',
    'Chromium’s protocol gives no such access, and opens no popup that can be waited for there.',
  ],
  'the extension gives up a site of its list': [
    'firefox',
    'In Chromium only the reader takes such a permission away, on the browser’s own page.',
  ],
} as const satisfies Record<string, readonly [BrowserName, string]>;

export type Reason = keyof typeof ONE_BROWSER;

/** The browser for a test that can run in one only. */
export const browserFor = (reason: Reason): BrowserName => ONE_BROWSER[reason][0];

/** Whether what is possible in one browser only, for this reason, is possible in this one. */
export const runsIn = (browser: BrowserName, reason: Reason): boolean =>
  browserFor(reason) === browser;
