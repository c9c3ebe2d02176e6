import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { clearMarks } from '../../lib/page/clear-marks';
import {
  type PageSettings,
  readPageSettings,
  watchPageSettings,
} from '../../lib/platform/page-settings';
import { isOrphaned } from '../../lib/platform/send';
import { answerTab } from './answer-tab';
import { ReadingSession } from './reading-session';
import { sayReload } from './say-reload';

/** Set while Cairn runs in this frame, so that a second start ('annotate this page') changes nothing. */
declare global {
  var cairnRunning: boolean | undefined;
}

/** Takes away what an earlier version has left: the page outlives an update of the extension. */
function clearRemains(): void {
  clearMarks();
  for (const host of document.querySelectorAll('html > cairn-card')) host.remove();
}

/** One page, from its text to its cards, until the page or the extension goes away. */
export function startReading(ctx: ContentScriptContext): void {
  if (globalThis.cairnRunning) return;
  globalThis.cairnRunning = true;
  clearRemains();
  let session: ReadingSession | null = null;
  const isReachable = (): boolean => {
    if (!isOrphaned()) return true;
    if (!ctx.signal.aborted) {
      ctx.abort();
      sayReload();
    }
    return false;
  };
  const apply = (settings: PageSettings): void => {
    if (settings.disabledHosts.includes(location.hostname)) {
      session?.stop();
      session = null;
    } else if (session) session.apply(settings);
    else session = new ReadingSession(settings, isReachable);
  };
  const start = (): void => void readPageSettings().then(apply);
  const unwatch = watchPageSettings(apply);
  const unanswer = answerTab(() => session);
  // Out of the back-forward cache: settings may have changed meanwhile.
  ctx.addEventListener(window, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    start();
    void session?.read();
  });
  ctx.onInvalidated(() => {
    session?.stop();
    session = null;
    unanswer();
    unwatch();
    globalThis.cairnRunning = false;
  });
  start();
}
