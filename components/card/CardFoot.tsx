import { useId, useState } from 'preact/hooks';
import type { DismissalScope } from '../../lib/core/annotate/link/dismissal';
import type { CardLink } from '../../lib/core/card/card-link';
import { useCardView } from './card-view';
import { NotThis } from './NotThis';
import { Why } from './Why';

/** What a reader can ask about the way from the page's words to this record. */
export function CardFoot({
  link,
  onDismiss,
}: {
  readonly link: CardLink;
  onDismiss?: ((scope: DismissalScope) => void) | undefined;
}) {
  const { t } = useCardView();
  const [open, setOpen] = useState<'why' | 'not-this' | null>(null);
  const id = useId();
  const toggle = (which: 'why' | 'not-this'): void => setOpen(open === which ? null : which);
  return (
    <div class="foot">
      {open === 'why' && <Why id={id} link={link} />}
      {open === 'not-this' && onDismiss && (
        <NotThis id={id} link={link} onChoose={onDismiss} onCancel={() => setOpen(null)} />
      )}
      <p class="asks">
        <button
          type="button"
          aria-expanded={open === 'why'}
          aria-controls={open === 'why' ? id : undefined}
          onClick={() => toggle('why')}
        >
          {t('tool.why')}
        </button>
        {onDismiss && (
          <button
            type="button"
            aria-expanded={open === 'not-this'}
            aria-controls={open === 'not-this' ? id : undefined}
            onClick={() => toggle('not-this')}
          >
            {t('tool.not-this')}
          </button>
        )}
      </p>
    </div>
  );
}
