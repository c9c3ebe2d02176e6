import styles from './card.css?inline';

/** Inline and important: no stylesheet of the page can bend the host. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  display: 'none',
  opacity: '1',
  filter: 'none',
  transform: 'none',
  visibility: 'visible',
  'pointer-events': 'auto',
};

export const setStyle = (host: HTMLElement, name: string, value: string): void =>
  host.style.setProperty(name, value, 'important');

/** The one element that Cairn adds to a page, and where the card is drawn in its shadow root. */
export function makeHost(): { host: HTMLElement; mount: HTMLElement } {
  const host = document.createElement('cairn-card');
  host.setAttribute('popover', 'manual');
  // Not important: readers' own spacing of text must be able to reach in.
  host.style.setProperty('all', 'initial');
  for (const [name, value] of Object.entries(HOST_STYLE)) setStyle(host, name, value);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const mount = document.createElement('div');
  mount.className = 'mount';
  root.append(style, mount);
  return { host, mount };
}
