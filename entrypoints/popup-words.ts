import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseLanguage } from '../lib/core/i18n/translate';
import { wordsPath } from '../lib/platform/load-words';

/** Before the popup's own scripts are there, the words that it waits for longest are on their way. */
export default defineUnlistedScript(() => {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = wordsPath(chooseLanguage('browser', browser.i18n.getUILanguage()));
  document.head.append(link);
});
