import { mount } from '../../components/shared/mount';
import type { PanelActions } from '../../components/sidepanel/panel-actions';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import type { Translate } from '../../lib/core/i18n/translate';
import { readRoute } from '../../lib/core/panel/read-route';
import { type Route, writeRoute } from '../../lib/core/panel/route';
import { copyText } from '../../lib/platform/copy-text';
import { followTabs } from '../../lib/platform/follow-tabs';
import { followWishes } from '../../lib/platform/follow-wishes';
import { panelPlace } from '../../lib/platform/panel-place';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { rememberReading } from '../../lib/platform/remember-reading';
import { send } from '../../lib/platform/send';
import { PanelPage } from './panel-page';

/** The page is asked this often whether it tells something else by now. Milliseconds. */
const ASK_AGAIN = 1000;

const recordActions = (t: Translate) =>
  ({
    card: (id) => send<'card'>({ kind: 'card', id }),
    figures: (ids) => send<'figures'>({ kind: 'figures', ids: [...ids] }),
    timeline: (ids) => send<'timeline'>({ kind: 'timeline', ids: [...ids] }),
    map: (ids, width, height) => send<'map'>({ kind: 'map', ids: [...ids], width, height }),
    browse: (query) => send<'browse'>({ kind: 'browse', language: t.language, query }),
  }) satisfies Partial<PanelActions>;

/** Where a view was left: coming back to it finds it so. */
interface Left {
  readonly top: number;
  readonly focus: Element | null;
}

async function main(): Promise<void> {
  const [t, { isPanel, window: own, isPrivate, hasPage }] = await Promise.all([
    readerTranslate(),
    panelPlace(location.search),
  ]);
  const routeHere = (): Route => readRoute(location.hash, hasPage ? 'page' : 'browse');
  let address = location.hash;
  let route = routeHere();
  const left = new Map<Route['view'], Left>();
  const page = new PanelPage(() => draw());
  const follow = (): void => {
    if (location.hash === address) return;
    address = location.hash;
    left.set(route.view, { top: scrollY, focus: document.activeElement });
    const from = route.view;
    route = routeHere();
    draw();
    if (route.view === from && from !== 'record') return;
    const before = route.view === 'record' ? undefined : left.get(route.view);
    if (from === 'record' && before?.focus instanceof HTMLElement)
      before.focus.focus({ preventScroll: true });
    scrollTo({ top: before?.top ?? 0, behavior: 'instant' });
  };
  const actions: PanelActions = {
    ...recordActions(t),
    ...page.actions,
    copy: copyText,
    opened: (id) => void rememberReading(id, isPrivate),
    go(to, instead = false) {
      const next = writeRoute(to);
      if (instead) history.replaceState(null, '', next);
      else if (next !== address) history.pushState(null, '', next);
      follow();
    },
    onBack: () => history.back(),
    onForward: () => history.forward(),
  };
  const draw = (): void => mount(t, <SidePanel {...page.state} {...{ route, hasPage, actions }} />);
  history.scrollRestoration = 'manual';
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  draw();
  if (isPanel) await followWishes(own, (id) => actions.go({ view: 'record', id }));
  if (!hasPage) return;
  followTabs(() => void page.look());
  document.addEventListener('visibilitychange', () => void page.look());
  setInterval(() => void page.look(), ASK_AGAIN);
  await page.look();
}

void main();
