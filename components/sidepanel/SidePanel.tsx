import { useRef } from 'preact/hooks';
import type { BrowseQuery } from '../../lib/core/panel/browse';
import { FIRST_QUERY, type Route, writeRoute } from '../../lib/core/panel/route';
import { useTranslate } from '../shared/use-translate';
import { BrowseView } from './BrowseView';
import { PageView, type PageViewProps } from './PageView';
import { PanelRecord } from './PanelRecord';
import { useTitle } from './use-title';

export interface SidePanelProps extends PageViewProps {
  readonly route: Route;
  /** Whether there is a page beside the panel: not where it is opened as a tab of its own. */
  readonly hasPage: boolean;
}

function Bar({ route, hasPage, actions }: Pick<SidePanelProps, 'route' | 'hasPage' | 'actions'>) {
  const t = useTranslate();
  const step = (label: string, sign: string, onClick: () => void) => (
    <button type="button" class="step" aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  const link = (to: Route, label: string) => (
    <a href={writeRoute(to)} aria-current={route.view === to.view ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <header class="bar">
      {step(t('panel.back'), '←', actions.onBack)}
      {step(t('panel.forward'), '→', actions.onForward)}
      <nav aria-label={t('panel.views')}>
        {hasPage && link({ view: 'page' }, t('panel.page'))}
        {link({ view: 'browse', query: FIRST_QUERY }, t('panel.browse'))}
      </nav>
      {hasPage && route.view !== 'page' && (
        <a
          class="in-tab"
          href={`/sidepanel.html${writeRoute(route)}`}
          target="_blank"
          rel="noopener"
          title={t('panel.in-tab')}
        >
          <span aria-hidden="true">↗</span>
          <span class="visually-hidden">{t('panel.in-tab')}</span>
        </a>
      )}
    </header>
  );
}

/** The side panel: the page's facts, the dataset, a record. The lists stay as they are while a record is read. */
export function SidePanel({ route, hasPage, ...page }: SidePanelProps) {
  const t = useTranslate();
  const { actions, report } = page;
  const browsed = useRef<BrowseQuery | null>(null);
  if (route.view === 'browse') browsed.current = route.query;
  useTitle(route.view === 'page' ? '' : route.view === 'browse' ? t('browse.title') : null);
  const isOnPage = (id: string): boolean =>
    report?.some(({ items }) => items.some((item) => item.id === id)) ?? false;
  return (
    <>
      <Bar route={route} hasPage={hasPage} actions={actions} />
      <main class={route.view}>
        <h1 class="visually-hidden">{t('app.name')}</h1>
        {hasPage && (
          <div hidden={route.view !== 'page'}>
            <PageView {...page} />
          </div>
        )}
        {browsed.current && (
          <div hidden={route.view !== 'browse'}>
            <BrowseView query={browsed.current} actions={actions} />
          </div>
        )}
        {route.view === 'record' && (
          <PanelRecord id={route.id} isOnPage={isOnPage(route.id)} actions={actions} />
        )}
      </main>
    </>
  );
}
