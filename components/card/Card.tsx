import { useEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../../lib/core/card/card-model';
import type { Translate } from '../../lib/core/i18n/translate';
import { spanOf, whenOf } from './dates';
import { Facts } from './Facts';
import { Figures } from './Figures';
import { Incidents } from './Incidents';
import { Sources } from './Sources';
import { colourOf } from './type-colour';

export interface CardProps {
  /** Null where the record could not be had. */
  readonly card: CardModel | null;
  readonly t: Translate;
  /** Whether the card takes the keyboard when it appears. */
  readonly focus: boolean;
  readonly canGoBack: boolean;
  onOpen(id: string): void;
  onBack(): void;
  onClose(): void;
}

/** Aliases shown under the name; the rest are in the record. */
const MAX_ALIASES = 6;

function Head({
  card,
  t,
  canGoBack,
  onBack,
  onClose,
}: Pick<CardProps, 't' | 'canGoBack' | 'onBack' | 'onClose'> & { card: CardModel }) {
  return (
    <div class="head">
      <p class="kind">{t(`type.${card.type}`)}</p>
      <h2 id="name">{t.pick(card.name)}</h2>
      <div class="tools">
        {canGoBack && (
          <button type="button" aria-label={t('card.back')} title={t('card.back')} onClick={onBack}>
            ←
          </button>
        )}
        <button
          type="button"
          aria-label={t('card.close')}
          title={t('card.close')}
          onClick={onClose}
        >
          ×
        </button>
      </div>
      {card.fullName && <p class="full">{t.pick(card.fullName)}</p>}
    </div>
  );
}

function Body({ card, t, onOpen }: Pick<CardProps, 't' | 'onOpen'> & { card: CardModel }) {
  const active = spanOf(card.active ?? {}, t);
  return (
    <div class="body">
      {card.date && <p class="quiet">{whenOf(card.date, t)}</p>}
      <p class="summary">{t.pick(card.summary)}</p>
      {active && <p class="quiet">{t('card.active', { span: active })}</p>}
      {card.aliases.length > 0 && (
        <p class="quiet">
          {t('card.also')}:{' '}
          {card.aliases.slice(0, MAX_ALIASES).map((alias, i) => (
            <>
              {i > 0 && ', '}
              <bdi>{alias}</bdi>
            </>
          ))}
        </p>
      )}
      {card.place?.precision === 'unknown' && <p class="quiet">{t('card.location-unknown')}</p>}
      <Figures figures={card.figures} t={t} />
      <Facts facts={card.facts} t={t} onOpen={onOpen} />
      <Incidents
        incidents={card.incidents}
        title={card.type === 'incident' ? 'card.related' : 'card.incidents'}
        t={t}
        onOpen={onOpen}
      />
      <Sources sources={card.sources} t={t} />
      {card.feeds && <p class="foot">{t('card.feeds', { feeds: card.feeds.join(', ') })}</p>}
      <p class="foot">{t('card.edition', { edition: card.edition })}</p>
    </div>
  );
}

/** One record. The same design for every type; parts that the record lacks are not there. */
export function Card({ card, t, focus, canGoBack, onOpen, onBack, onClose }: CardProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus({ preventScroll: true });
  }, [focus]);
  if (!card) {
    return (
      <section class="card" role="dialog" aria-label={t('card.failed')} lang={t.language}>
        <div class="body">
          <p class="summary">{t('card.failed')}</p>
        </div>
      </section>
    );
  }
  return (
    <section
      ref={box}
      class="card"
      role="dialog"
      aria-label={t('card.label', { name: t.pick(card.name) })}
      tabIndex={-1}
      lang={t.language}
      style={{ '--type': colourOf(card.type) }}
    >
      <Head card={card} t={t} canGoBack={canGoBack} onBack={onBack} onClose={onClose} />
      <Body card={card} t={t} onOpen={onOpen} />
    </section>
  );
}
