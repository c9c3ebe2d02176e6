import { notice } from '../../lib/core/i18n/words/notice';
import { makeSealedHost } from '../../lib/page/sealed-host';

/** Long enough to be read twice. Milliseconds. */
const SHOWN = 8000;

const STYLE = `p { margin: 0; padding: .6rem .9rem; border: 1px solid; border-radius: 3px;
  font: 15px/1.4 Georgia, serif; color-scheme: light dark; color: CanvasText; background: Canvas; }`;

/**
 * Says that the page must be reloaded, where the reader wanted something of an extension that is no longer there.
 * The words go away by themselves and take no focus.
 */
export function sayReload(): void {
  const { element, root, place, show } = makeSealedHost();
  element.setAttribute('role', 'status');
  const style = document.createElement('style');
  style.textContent = STYLE;
  const words = document.createElement('p');
  words.textContent = notice[navigator.language.startsWith('fr') ? 'fr' : 'en']['notice.reload'];
  root.append(style, words);
  place('auto 1rem 1rem auto');
  show();
  setTimeout(() => element.remove(), SHOWN);
}
