import type { CardModel } from '../../lib/core/card/card-model';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import { useCardView } from './card-view';

export interface CardHeadProps {
  readonly card: CardModel;
  readonly canGoBack: boolean;
  onBack(): void;
  onClose(): void;
  onPanel?: (() => void) | undefined;
}

/** One stroke each, on a grid of 16. */
const ICONS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

function Tool({
  icon,
  label,
  onClick,
}: {
  readonly icon: keyof typeof ICONS;
  readonly label: MessageKey;
  onClick(): void;
}) {
  const { t } = useCardView();
  return (
    <button type="button" aria-label={t(label)} title={t(label)} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}

/** What the record is called, and the way back, out, and to the side. */
export function CardHead({ card, canGoBack, onBack, onClose, onPanel }: CardHeadProps) {
  const { t } = useCardView();
  const name = t.pick(card.name);
  const fullName = card.fullName && t.pick(card.fullName);
  return (
    <div class="head">
      <p class="kind">{t(`type.${card.type}`)}</p>
      <h2 id="name">{name}</h2>
      <div class="tools">
        {canGoBack && <Tool icon="back" label="card.back" onClick={onBack} />}
        {onPanel && <Tool icon="panel" label="tool.panel" onClick={onPanel} />}
        <Tool icon="close" label="card.close" onClick={onClose} />
      </div>
      {fullName && fullName !== name && <p class="full">{fullName}</p>}
    </div>
  );
}
