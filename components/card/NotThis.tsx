import { useEffect, useRef } from 'preact/hooks';
import { DISMISSAL_SCOPES, type DismissalScope } from '../../lib/core/annotate/link/dismissal';
import type { CardLink } from '../../lib/core/card/card-link';
import { useCardView } from './card-view';
import { quoteOf } from './Why';

/** Asks how far 'not this' shall reach. */
export function NotThis({
  link,
  id,
  onChoose,
  onCancel,
}: {
  readonly link: CardLink;
  readonly id: string;
  onChoose(scope: DismissalScope): void;
  onCancel(): void;
}) {
  const { t } = useCardView();
  const incident = link.record.startsWith('incidents/');
  return (
    <div class="drawer" id={id}>
      <h3>
        {incident ? t('not-this.ask-incident') : t('not-this.ask', { text: quoteOf(link.text) })}
      </h3>
      <p class="choices">
        {DISMISSAL_SCOPES.map((scope) => (
          <button key={scope} type="button" onClick={() => onChoose(scope)}>
            {t(`not-this.${scope}`)}
          </button>
        ))}
        <button type="button" class="plain" onClick={onCancel}>
          {t('not-this.cancel')}
        </button>
      </p>
    </div>
  );
}

/** Stands in the card's place once a link is removed. */
export function Dismissed({ scope, onUndo }: { readonly scope: DismissalScope; onUndo(): void }) {
  const { t } = useCardView();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes to what can be done now.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div class="dismissed" role="status">
      <p>
        {t('not-this.done', { where: t(`not-this.where-${scope}`) })}{' '}
        <button type="button" ref={undo} class="more" onClick={onUndo}>
          {t('not-this.undo')}
        </button>
      </p>
      <p class="quiet">{t('not-this.later')}</p>
    </div>
  );
}
