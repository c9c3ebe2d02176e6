import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePageCard } from './content/make-page-card';

/** Loaded into a page when its first card is wanted: keeps Preact and the card out of every page. */
export default defineUnlistedScript(() => {
  globalThis.cairnCard = makePageCard;
});
