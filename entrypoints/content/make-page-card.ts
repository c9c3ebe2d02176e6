import { browser } from 'wxt/browser';
import { makeCardWindow } from '../../components/card/card-window';
import { cardCatalogue } from '../../lib/core/i18n/card-catalogue';
import { chooseLanguage, makeTranslate, type Translate } from '../../lib/core/i18n/translate';
import { copyText } from '../../lib/platform/copy-text';
import { readPageSettings } from '../../lib/platform/page-settings';
import { send } from '../../lib/platform/send';

/** The card's words as this reader wants them. */
async function translate(): Promise<Translate> {
  const { language } = await readPageSettings();
  return makeTranslate(chooseLanguage(language, browser.i18n.getUILanguage()), cardCatalogue);
}

/** The card of a page, with all that it can do there. */
export const makePageCard: NonNullable<typeof globalThis.cairnCard> = (page, onEvent) =>
  makeCardWindow({
    page,
    fetchCard: (id, published) =>
      send<'card'>({ kind: 'card', id, ...(published && { published }) }),
    translate,
    actions: {
      copy: copyText,
      opened: (id) => void send<'record-read'>({ kind: 'record-read', id }),
      dismiss: (dismissal) => void send<'dismiss'>({ kind: 'dismiss', dismissal }),
      restore: (dismissal) => void send<'restore'>({ kind: 'restore', dismissal }),
      // At once: the browser takes the click for a wish only until something is awaited.
      openPanel: (id) => void send<'open-panel'>({ kind: 'open-panel', id }),
    },
    onEvent,
  });
