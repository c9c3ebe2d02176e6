import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeCardWindow } from '../components/card/card-window';
import { cardCatalogue } from '../lib/core/i18n/card-catalogue';
import { copyText } from '../lib/platform/copy-text';
import { dropDismissal, keepDismissal } from '../lib/platform/dismissals';
import { readerTranslate } from '../lib/platform/reader-translate';
import { send } from '../lib/platform/send';

/** Loaded into a page when its first card is wanted: keeps Preact and the card out of every page. */
export default defineUnlistedScript(() => {
  globalThis.cairnCard = (page, onEvent) =>
    makeCardWindow({
      page,
      fetchCard: (id, published) =>
        send<'card'>({ kind: 'card', id, ...(published && { published }) }),
      translate: () => readerTranslate(cardCatalogue),
      actions: {
        copy: copyText,
        dismiss: (dismissal) => void keepDismissal(dismissal),
        restore: (dismissal) => void dropDismissal(dismissal),
      },
      onEvent,
    });
});
