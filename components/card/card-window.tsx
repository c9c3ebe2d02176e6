import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import type { CardLink, CardPage } from '../../lib/core/card/card-link';
import type { CardModel } from '../../lib/core/card/card-model';
import type { Translate } from '../../lib/core/i18n/translate';
import type { Result } from '../../lib/core/model/result';
import { trusted } from '../../lib/page/trusted';
import { Card } from './Card';
import { CardNotice } from './CardNotice';
import type { CardActions } from './card-actions';
import { makeCardHost } from './card-host-element';
import { CardStore } from './card-store';
import { placeCard } from './place-card';

export interface CardWindowProps {
  page(): CardPage;
  readonly actions: CardActions;
  fetchCard(id: string, published?: string): Promise<Result<CardModel>>;
  translate(): Promise<Translate>;
  onEvent(event: 'enter' | 'leave' | 'close'): void;
}

/** Where a card opens: words of the page, and how they led to the record. */
export interface CardAnchor {
  readonly range: Range;
  readonly link?: CardLink | undefined;
}

/** The one card of a page: its host element, and when and where it shows. */
export interface CardWindow {
  /** The host: the only element that Cairn adds to a page. */
  readonly element: HTMLElement;
  /** Whether the reader has removed the link that the card was opened from: then it offers to undo that. */
  readonly outlivesMark: boolean;
  prepare(id: string): Promise<void>;
  /** @param focus whether the keyboard goes into the card */
  show(id: string, anchor: CardAnchor, focus: boolean): Promise<void>;
  hide(): void;
  remove(): void;
}

export function makeCardWindow(props: CardWindowProps): CardWindow {
  const { page, actions, translate, onEvent } = props;
  const host = makeCardHost();
  const { element, mount } = host;
  const store = new CardStore(props.fetchCard, () => page().published);
  /** Records opened one from another; the last is shown. */
  let trail: string[] = [];
  let turn = 0;
  /** The last card that was made ready. */
  let ahead = 0;
  let before: Element | null = null;
  let anchor: CardAnchor | null = null;
  let stopUpdating: (() => void) | null = null;
  let outlivesMark = false;
  /** The reader's language, asked for while the pointer rests. */
  let words: Translate | null = null;
  const close = (): void => onEvent('close');

  const drawCard = (card: CardModel, t: Translate, focus: boolean, cameFrom?: string): void =>
    render(
      <Card
        key={card.id}
        card={card}
        t={t}
        focus={focus}
        canGoBack={trail.length > 1}
        cameFrom={cameFrom}
        page={page()}
        link={anchor?.link?.record === card.id ? anchor.link : undefined}
        actions={{
          ...actions,
          // Drawn ahead it has not been seen.
          opened: anchor ? actions.opened : undefined,
          dismiss: (dismissal) => {
            outlivesMark = true;
            actions.dismiss?.(dismissal);
          },
        }}
        onOpen={(next) => {
          trail.push(next);
          void draw(next, true);
        }}
        onBack={() => {
          const left = trail.pop();
          void draw(trail.at(-1) as string, true, left);
        }}
        onClose={close}
      />,
      mount,
    );
  const drawFault = (id: string, code: string, t: Translate, focus: boolean): void => {
    const orphaned = code === 'orphaned';
    const retry = (): void => void draw(id, focus);
    render(
      <CardNotice
        t={t}
        message={t(orphaned ? 'card.orphaned' : 'card.failed')}
        onRetry={orphaned ? undefined : retry}
        onClose={close}
      />,
      mount,
    );
  };
  const draw = async (id: string, focus: boolean, cameFrom?: string): Promise<void> => {
    const mine = ++turn;
    const t = words ?? (await translate());
    if (mine !== turn) return;
    if (!store.has(id)) {
      render(<CardNotice t={t} message={t('card.loading')} loading onClose={close} />, mount);
      appear();
    }
    const card = await store.get(id);
    if (mine !== turn) return;
    if (card.ok) drawCard(card.value, t, focus, cameFrom);
    else drawFault(id, card.fault.code, t, focus);
    appear();
  };
  /** Shows the host, in the top layer, beside the words. */
  const appear = (): void => {
    if (!anchor) return;
    const { range } = anchor;
    host.show();
    if (stopUpdating) {
      placeCard(host, range);
      return;
    }
    // Places it once at its start.
    stopUpdating = autoUpdate(
      {
        getBoundingClientRect: () => range.getBoundingClientRect(),
        contextElement: document.documentElement,
      },
      element,
      () => placeCard(host, range),
    );
  };
  const hide = (): void => {
    turn++;
    outlivesMark = false;
    stopUpdating?.();
    stopUpdating = null;
    anchor = null;
    words = null;
    const hadFocus = document.activeElement === element;
    host.hide();
    render(null, mount);
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  element.addEventListener(
    'pointerenter',
    trusted(() => onEvent('enter')),
  );
  element.addEventListener(
    'pointerleave',
    trusted(() => onEvent('leave')),
  );

  return {
    element,
    get outlivesMark() {
      return outlivesMark;
    },
    async prepare(id) {
      const mine = ++ahead;
      const [t, card] = await Promise.all([translate(), store.get(id)]);
      // What is left at the end of the dwell is to show it.
      if (anchor || mine !== ahead || !card.ok) return;
      words = t;
      trail = [id];
      drawCard(card.value, t, false);
    },
    async show(id, at, focus) {
      if (document.activeElement !== element) before = document.activeElement;
      stopUpdating?.();
      stopUpdating = null;
      outlivesMark = false;
      anchor = at;
      trail = [id];
      await draw(id, focus);
    },
    hide,
    remove() {
      hide();
      element.remove();
    },
  };
}
