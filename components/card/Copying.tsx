import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardLink, CardPage } from '../../lib/core/card/card-link';
import type { CardModel } from '../../lib/core/card/card-model';
import { citationOf } from '../../lib/core/card/citation';
import { reportOf } from '../../lib/core/card/report';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import { useCardView } from './card-view';

export interface CopyingProps {
  readonly card: CardModel;
  readonly page: CardPage | null;
  readonly link: CardLink | null;
  copy(text: string): Promise<boolean>;
}

/** Copies the record as a citation, or a report on it; where the page allows no copying, shows the text to copy. */
export function Copying({ card, page, link, copy }: CopyingProps) {
  const { t } = useCardView();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const put = async (text: string, done: MessageKey): Promise<void> => {
    const copied = await copy(text);
    setByHand(copied ? null : text);
    setSaid(copied ? done : 'tool.copy-by-hand');
  };
  return (
    <div class="copying">
      <p>
        <button
          type="button"
          class="more"
          onClick={() => void put(citationOf(card, t), 'tool.copied')}
        >
          {t('tool.cite')}
        </button>
        {page && (
          <button
            type="button"
            class="more"
            onClick={() => void put(reportOf(card, t, page, link), 'tool.report-copied')}
          >
            {t('tool.report')}
          </button>
        )}
      </p>
      <p class="quiet" role="status">
        {said && t(said)}
      </p>
      {byHand !== null && <ByHand text={byHand} />}
    </div>
  );
}

function ByHand({ text }: { readonly text: string }) {
  const { t } = useCardView();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.select();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <textarea ref={box} readOnly rows={6} aria-label={t('tool.copy-by-hand')}>
      {text}
    </textarea>
  );
}
