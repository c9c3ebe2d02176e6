import type { ReportSection } from '../../lib/core/panel/page-report';
import { NotOnPage } from '../popup/NotOnPage';
import { ThisVisit } from '../popup/ThisVisit';
import { useTranslate } from '../shared/use-translate';
import { PageReport } from './PageReport';
import type { PanelActions } from './panel-actions';
import type { PanelTab } from './panel-tab';

export interface PageViewProps {
  readonly tab: PanelTab;
  /** Null until the page has told. */
  readonly report: readonly ReportSection[] | null;
  readonly held: boolean;
  /** Whether the browser did not let Cairn in, when it was asked. */
  readonly problem: boolean;
  readonly actions: PanelActions;
}

/** Why nothing is told of the page, and what can be done about it. */
function Nothing({ tab, actions }: Pick<PageViewProps, 'tab' | 'actions'>) {
  const t = useTranslate();
  if (tab.kind === 'asking') return <p class="quiet why">{t('popup.reading')}</p>;
  if (tab.kind === 'gone')
    return (
      <>
        <p class="why">{t('panel.gone')}</p>
        <button type="button" class="primary" onClick={() => actions.onHold(false)}>
          {t('panel.release')}
        </button>
      </>
    );
  if (tab.kind !== 'page') return <NotOnPage tab={tab} {...actions} />;
  const { state: found } = tab.page;
  // A page on which something was found has only to be asked what it tells.
  const state = found === 'marked' || found === 'listed' ? 'reading' : found;
  return (
    <>
      <p class="why">{t(`popup.${state}`)}</p>
      {state === 'off' && (
        <button type="button" class="primary" onClick={actions.onSwitchOn}>
          {t('panel.switch-on', { host: tab.host })}
        </button>
      )}
      {state === 'failed' && (
        <button type="button" class="primary" onClick={actions.onReadAgain}>
          {t('panel.read-again')}
        </button>
      )}
    </>
  );
}

/** The page in front, or the one that is held: its facts, or why there are none. */
export function PageView({ tab, report, held, problem, actions }: PageViewProps) {
  const t = useTranslate();
  const page = tab.kind === 'page' ? tab.page : null;
  const tells = page !== null && report !== null && report.length > 0;
  return (
    <>
      <div class="page-head">
        <h2 class="page-title">{page?.title || t('panel.page')}</h2>
        {tab.kind === 'page' && (
          <button
            type="button"
            aria-pressed={held}
            title={t('panel.hold-long')}
            onClick={() => actions.onHold(!held)}
          >
            {t('panel.hold')}
          </button>
        )}
        {page && <p class="quiet">{tab.kind === 'page' && tab.host}</p>}
      </div>
      <p class="quiet" role="status">
        {held && tab.kind === 'page' && t('panel.held')}
        {problem && t('popup.start-failed')}
      </p>
      {tab.kind === 'page' && <ThisVisit tab={tab} onStart={actions.onStart} />}
      {tells ? (
        <PageReport sections={report} actions={actions} />
      ) : (
        <div class="notice">
          <Nothing tab={tab} actions={actions} />
        </div>
      )}
    </>
  );
}
