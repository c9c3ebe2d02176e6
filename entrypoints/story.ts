import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPanel } from './content/answer-panel';
import { keepPage } from './content/keep-page';
import { MarkControls } from './content/mark-controls';
import { PageReader } from './content/page-reader';

/** Loaded into a page that may hold a story: keeps what only stories need out of every page. */
export default defineUnlistedScript(() => {
  globalThis.cairnStory = { PageReader, MarkControls, keepPage, answerPanel };
});
