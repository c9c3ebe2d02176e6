import { useState } from 'preact/hooks';
import type { ShownMark } from '../../lib/platform/messages/tab';
import { Card } from '../card/Card';
import { useTranslate } from '../shared/use-translate';
import { Failed } from './Failed';
import type { PanelActions } from './panel-actions';
import { useAnswer } from './use-answer';
import { useTitle } from './use-title';

export interface PanelRecordProps {
  readonly id: string;
  /** Whether the page that the panel is about mentions it. */
  readonly isOnPage: boolean;
  readonly actions: PanelActions;
}

function FindOnPage({ id, actions }: Pick<PanelRecordProps, 'id' | 'actions'>) {
  const t = useTranslate();
  const [shown, setShown] = useState<ShownMark | null>(null);
  return (
    <p class="find">
      <button type="button" onClick={() => void actions.reveal(id, shown?.at ?? 0).then(setShown)}>
        {t('panel.find-on-page')}
      </button>{' '}
      <span class="quiet" role="status">
        {shown && t('panel.at', { at: shown.at, of: shown.of })}
      </span>
    </p>
  );
}

/** One record by itself; the panel's address is the record's. */
export function PanelRecord({ id, isOnPage, actions }: PanelRecordProps) {
  const t = useTranslate();
  const { answer, isAsking, again } = useAnswer(id, () => actions.card(id));
  useTitle(answer?.ok ? t.pick(answer.value.name) : null);
  if (answer && !answer.ok && answer.fault.code !== 'no-record')
    return <Failed problem={answer.fault.message} onAgain={again} />;
  if (!answer || isAsking) return <p class="quiet">{t('panel.asking')}</p>;
  return (
    <>
      {isOnPage && <FindOnPage id={id} actions={actions} />}
      <Card
        key={id}
        card={answer.ok ? answer.value : null}
        t={t}
        focus
        canGoBack={false}
        actions={{ copy: actions.copy, opened: actions.opened }}
        onOpen={(to) => actions.go({ view: 'record', id: to })}
        onBack={actions.onBack}
        onClose={actions.onBack}
      />
    </>
  );
}
