import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Dismissal,
  type DismissalScope,
  makeDismissal,
} from '../../lib/core/annotate/link/dismissal';
import type { CardLink, CardPage } from '../../lib/core/card/card-link';
import type { CardModel } from '../../lib/core/card/card-model';
import type { Translate } from '../../lib/core/i18n/translate';
import { AsOf } from './AsOf';
import { CardBody } from './CardBody';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { CardNotice } from './CardNotice';
import { Changed } from './Changed';
import { Copying } from './Copying';
import type { CardActions } from './card-actions';
import { CardViewContext } from './card-view';
import { Dismissed } from './NotThis';
import { colourOf } from './type-colour';

export interface CardProps {
  /** Null where the record could not be had. */
  readonly card: CardModel | null;
  readonly t: Translate;
  /** Whether the card takes the keyboard when it appears: then it is a dialog. */
  readonly focus: boolean;
  readonly canGoBack: boolean;
  /** The record whose card was open before the way back: the keyboard returns to its name. */
  readonly cameFrom?: string | undefined;
  readonly page?: CardPage | undefined;
  /** How the page's words led here; none for a card that was opened from another card. */
  readonly link?: CardLink | undefined;
  readonly actions?: CardActions | undefined;
  onOpen(id: string): void;
  onBack(): void;
  onClose(): void;
}

/** One record. The same design for every type; parts that the record lacks are not there. */
export function Card(props: CardProps) {
  const { card, t, onClose } = props;
  return card ? (
    <Record {...props} card={card} />
  ) : (
    <CardNotice t={t} message={t('card.failed')} onClose={onClose} />
  );
}

function Record(props: CardProps & { readonly card: CardModel }) {
  const { card, t, focus, canGoBack, cameFrom, link, page, actions, onOpen, onBack, onClose } =
    props;
  const box = useRef<HTMLElement>(null);
  const [asOf, setAsOf] = useState(false);
  const [gone, setGone] = useState<Dismissal | null>(null);
  // A card that opened under the pointer becomes a dialog when the keyboard goes into it.
  const [held, setHeld] = useState(focus);
  useEffect(() => {
    if (!focus) return;
    const name = cameFrom && box.current?.querySelector<HTMLElement>(`[data-to="${cameFrom}"]`);
    (name || box.current)?.focus({ preventScroll: !name });
  }, [focus, cameFrom]);
  const { opened } = actions ?? {};
  useEffect(() => opened?.(card.id), [card.id, opened]);
  const shown = (asOf && card.earlier?.card) || card;
  const dismiss = actions?.dismiss;
  const onDismiss =
    dismiss && link && page
      ? (scope: DismissalScope): void => {
          const dismissal = makeDismissal({ ...link, name: t.pick(card.name) }, scope, page.url);
          dismiss(dismissal);
          setGone(dismissal);
        }
      : undefined;
  const onUndo = (): void => {
    if (gone) actions?.restore?.(gone);
    setGone(null);
    box.current?.focus({ preventScroll: true });
  };
  return (
    <CardViewContext.Provider value={{ t, sources: shown.sources, onOpen }}>
      <section
        ref={box}
        class="card"
        role={held ? 'dialog' : 'group'}
        aria-label={t('card.label', { name: t.pick(card.name) })}
        tabIndex={-1}
        lang={t.language}
        style={{ '--type': colourOf(card.type) }}
        onFocusIn={() => setHeld(true)}
      >
        <CardHead
          card={card}
          canGoBack={canGoBack}
          onBack={onBack}
          onClose={onClose}
          onPanel={actions?.openPanel && (() => actions.openPanel?.(card.id))}
        />
        {gone ? (
          <Dismissed scope={gone.scope} onUndo={onUndo} />
        ) : (
          <>
            <div class="body">
              {card.changed && <Changed change={card.changed} />}
              {card.earlier && <AsOf earlier={card.earlier} shown={asOf} onShow={setAsOf} />}
              <CardBody
                key={asOf ? 'earlier' : 'today'}
                card={shown}
                article={link?.figures ?? []}
              />
              {actions && (
                <Copying card={shown} page={page ?? null} link={link ?? null} copy={actions.copy} />
              )}
              {card.feeds && (
                <p class="edition">{t('card.feeds', { feeds: card.feeds.join(', ') })}</p>
              )}
              <p class="edition">{t('card.edition', { edition: card.edition })}</p>
            </div>
            {link && link.reasons.length > 0 && <CardFoot link={link} onDismiss={onDismiss} />}
          </>
        )}
      </section>
    </CardViewContext.Provider>
  );
}
