import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeCardWindow } from '../components/card/card-window';
import { cardCatalogue } from '../lib/core/i18n/card-catalogue';
import { readerTranslate } from '../lib/platform/reader-translate';
import { send } from '../lib/platform/send';

/** Loaded into a page when its first card is wanted: keeps Preact and the card out of every page. */
export default defineUnlistedScript(() => {
  globalThis.cairnCard = (onEvent) =>
    makeCardWindow({
      fetchCard: (id) => send<'card'>({ kind: 'card', id }),
      translate: () => readerTranslate(cardCatalogue),
      onEvent,
    });
});
