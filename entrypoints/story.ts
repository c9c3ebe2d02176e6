import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from './content/start-reading';

/** Loaded into a page that may hold a story: keeps what only stories need out of every page. */
export default defineUnlistedScript(() => {
  globalThis.cairnStory = startReading;
});
