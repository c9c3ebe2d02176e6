import { notice } from '../../lib/core/i18n/words/notice';

/** Long enough to be read twice. Milliseconds. */
const SHOWN = 8000;

const STYLE = `all: initial; position: fixed; inset: auto 1rem 1rem auto; margin: 0; padding: .6rem .9rem;
  border: 1px solid; border-radius: 3px; font: 15px/1.4 Georgia, serif; color-scheme: light dark;
  color: CanvasText; background: Canvas;`;

/**
 * Says that the page must be reloaded, where the reader wanted something of an extension that is no longer there.
 * The words go away by themselves and take no focus.
 */
export function sayReload(): void {
  const host = document.createElement('cairn-card');
  host.setAttribute('popover', 'manual');
  host.setAttribute('role', 'status');
  host.style.cssText = STYLE;
  const words = notice[navigator.language.startsWith('fr') ? 'fr' : 'en'];
  host.attachShadow({ mode: 'open' }).append(words['notice.reload']);
  document.documentElement.append(host);
  host.showPopover();
  setTimeout(() => host.remove(), SHOWN);
}
