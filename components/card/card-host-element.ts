import { makeSealedHost, type SealedHost } from '../../lib/page/sealed-host';
import styles from './card.css?inline';

/** The card's element on a page, and where in it the card is drawn. */
export interface CardHostElement extends SealedHost {
  readonly mount: HTMLElement;
}

export function makeCardHost(): CardHostElement {
  const host = makeSealedHost();
  const style = document.createElement('style');
  style.textContent = styles;
  const mount = document.createElement('div');
  mount.className = 'mount';
  host.root.append(style, mount);
  return { ...host, mount };
}
