import { makeCardWindow } from '../../components/card/card-window';
import { cardCatalogue } from '../../lib/core/i18n/card-catalogue';
import { copyText } from '../../lib/platform/copy-text';
import { dropDismissal, keepDismissal } from '../../lib/platform/dismissals';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { send } from '../../lib/platform/send';

/** The card of a page, with all that it can do there. */
export const makePageCard: NonNullable<typeof globalThis.cairnCard> = (page, onEvent) =>
  makeCardWindow({
    page,
    fetchCard: (id, published) =>
      send<'card'>({ kind: 'card', id, ...(published && { published }) }),
    translate: () => readerTranslate(cardCatalogue),
    actions: {
      copy: copyText,
      opened: (id) => void send<'record-read'>({ kind: 'record-read', id }),
      dismiss: (dismissal) => void keepDismissal(dismissal),
      restore: (dismissal) => void dropDismissal(dismissal),
      // At once: the browser takes the click for a wish only until something is awaited.
      openPanel: (id) => void send<'open-panel'>({ kind: 'open-panel', id }),
    },
    onEvent,
  });
