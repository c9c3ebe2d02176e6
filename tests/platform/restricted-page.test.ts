import { expect, test } from 'vitest';
import { restrictionOf } from '../../lib/platform/restricted-page';

test.each([
  [null, 'browser-page'],
  ['about:addons', 'browser-page'],
  ['chrome://extensions', 'browser-page'],
  ['edge://settings', 'browser-page'],
  ['moz-extension://0/options.html', 'extension-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['view-source:https://lemonde.fr/', 'view-source'],
  ['https://www.un.org/report.PDF?x=1', 'pdf'],
  ['file:///home/a/story.html', 'file'],
  ['data:text/html,hello', 'other'],
  ['https://www.lemonde.fr/afrique/', null],
  ['http://localhost:8080/', null],
] as const)('%s: %s', (address, why) => {
  expect(restrictionOf(address, false)).toBe(why);
});

test('a file is a page like any other once the reader allows it', () => {
  expect(restrictionOf('file:///home/a/story.html', true)).toBeNull();
});
