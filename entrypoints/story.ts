import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePageReport } from '../lib/core/panel/page-report';
import { readMeta } from '../lib/page/article-meta';
import { makePainter } from '../lib/page/paint';
import { keepPage } from './content/keep-page';
import { MarkControls } from './content/mark-controls';
import { reveal } from './content/reveal';

/** Loaded into a page that has turned out to hold a story: keeps what only stories need out of every page. */
export default defineUnlistedScript(() => {
  globalThis.cairnStory = {
    readMeta,
    makePainter,
    keepPage,
    makePageReport,
    reveal,
    MarkControls,
  };
});
