import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { CardModel } from '../../lib/core/card/card-model';
import type { Translate } from '../../lib/core/i18n/translate';
import type { Result } from '../../lib/core/model/result';
import { Card } from './Card';
import styles from './card.css?inline';

export interface CardWindowProps {
  fetchCard(id: string): Promise<Result<CardModel>>;
  translate(): Promise<Translate>;
  onEvent(event: 'enter' | 'leave' | 'close'): void;
}

/** The one card of a page: its host element, and when and where it shows. */
export interface CardWindow {
  /** The host: the only element that Cairn adds to a page. */
  readonly element: HTMLElement;
  prepare(id: string): Promise<void>;
  show(id: string, range: Range, focus: boolean): Promise<void>;
  hide(): void;
  remove(): void;
}

/** Distance between a name and its card, and between the card and the edge, in CSS pixels. */
const GAP = 8;
const EDGE = 8;

/** Inline and important: no stylesheet of the page can bend the host. */
const HOST_STYLE: Record<string, string> = {
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  display: 'none',
};

const setStyle = (host: HTMLElement, name: string, value: string): void =>
  host.style.setProperty(name, value, 'important');

async function place(host: HTMLElement, range: Range): Promise<void> {
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  };
  const { x, y } = await computePosition(anchor, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          host.style.setProperty('--room', `${Math.max(160, Math.floor(availableHeight))}px`),
      }),
    ],
  });
  setStyle(host, 'left', `${x}px`);
  setStyle(host, 'top', `${y}px`);
}

function makeHost(): { host: HTMLElement; mount: HTMLElement } {
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

export function makeCardWindow({ fetchCard, translate, onEvent }: CardWindowProps): CardWindow {
  const { host, mount } = makeHost();
  const cards = new Map<string, Promise<Result<CardModel>>>();
  let trail: string[] = [];
  let turn = 0;
  let before: Element | null = null;
  let stopUpdating: (() => void) | null = null;

  const fetchOnce = (id: string): Promise<Result<CardModel>> => {
    const known = cards.get(id);
    if (known) return known;
    const asked = fetchCard(id).then((reply) => {
      if (!reply.ok) cards.delete(id);
      return reply;
    });
    cards.set(id, asked);
    return asked;
  };
  const draw = async (id: string, focus: boolean): Promise<boolean> => {
    const mine = ++turn;
    const [t, card] = await Promise.all([translate(), fetchOnce(id)]);
    if (mine !== turn) return false;
    render(
      <Card
        key={id}
        card={card.ok ? card.value : null}
        t={t}
        focus={focus}
        canGoBack={trail.length > 1}
        onOpen={(next) => {
          trail.push(next);
          void draw(next, true);
        }}
        onBack={() => {
          trail.pop();
          void draw(trail.at(-1) as string, true);
        }}
        onClose={() => onEvent('close')}
      />,
      mount,
    );
    return true;
  };
  const hide = (): void => {
    turn++;
    stopUpdating?.();
    stopUpdating = null;
    if (!host.isConnected) return;
    const hadFocus = document.activeElement === host;
    if (host.matches(':popover-open')) host.hidePopover();
    setStyle(host, 'display', 'none');
    render(null, mount);
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  host.addEventListener('pointerenter', () => onEvent('enter'));
  host.addEventListener('pointerleave', () => onEvent('leave'));

  return {
    element: host,
    prepare: async (id) => void (await fetchOnce(id)),
    async show(id, range, focus) {
      if (document.activeElement !== host) before = document.activeElement;
      trail = [id];
      if (!(await draw(id, focus))) return;
      if (!host.isConnected) document.documentElement.append(host);
      setStyle(host, 'display', 'block');
      if (!host.matches(':popover-open')) host.showPopover();
      stopUpdating?.();
      const anchor = {
        getBoundingClientRect: () => range.getBoundingClientRect(),
        contextElement: document.documentElement,
      };
      stopUpdating = autoUpdate(anchor, host, () => void place(host, range));
      await place(host, range);
    },
    hide,
    remove() {
      hide();
      host.remove();
    },
  };
}
