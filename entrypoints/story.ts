import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMeta } from '../lib/page/article-meta';
import { makePainter } from '../lib/page/paint';
import { answerPanel } from './content/answer-panel';
import { keepPage } from './content/keep-page';
import { MarkControls } from './content/mark-controls';

/** Loaded into a page that has turned out to hold a story: keeps what only stories need out of every page. */
export default defineUnlistedScript(() => {
  globalThis.cairnStory = {
    readMeta,
    makePainter,
    keepPage,
    answerPanel,
    MarkControls,
  };
});
