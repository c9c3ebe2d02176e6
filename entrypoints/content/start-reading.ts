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

/** Cairn in one frame. */
interface Run {
  /** Whether the extension that it belongs to is gone. */
  isOrphaned(): boolean;
  stop(): void;
}

declare global {
  /** Set while Cairn runs in this frame: a second start ('annotate this page') changes nothing. */
  var cairnRun: Run | undefined;
}

/** Takes away what an earlier version has left: the page outlives an update of the extension. */
function clearRemains(): void {
  globalThis.cairnRun?.stop();
  clearMarks();
  for (const host of [...(document.documentElement?.children ?? [])])
    if (host.localName === 'cairn-card') host.remove();
}

/** One page, from its text to its cards, until the page or the extension goes away. */
export function startReading(): void {
  if (globalThis.cairnRun?.isOrphaned() === false) return;
  clearRemains();
  const ending = new AbortController();
  let session: ReadingSession | null = null;
  const begin = (settings: PageSettings): void => {
    session?.stop();
    session = new ReadingSession(settings, isReachable, () => begin(settings));
  };
  const isReachable = (): boolean => {
    if (!isOrphaned()) return true;
    if (!ending.signal.aborted) {
      ending.abort();
      sayReload();
    }
    return false;
  };
  const apply = (settings: PageSettings): void => {
    // The script was started anew while this one waited for its settings.
    if (ending.signal.aborted) return;
    if (settings.disabledHosts.includes(location.hostname)) {
      session?.stop();
      session = null;
    } else if (session) session.apply(settings);
    else begin(settings);
  };
  const start = (): void => void readPageSettings().then(apply);
  const unwatch = watchPageSettings(apply);
  const unanswer = answerTab(() => session);
  // Out of the back-forward cache: settings may have changed meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    start();
    void session?.read();
  };
  window.addEventListener('pageshow', onPageShow, { signal: ending.signal });
  ending.signal.addEventListener('abort', () => {
    session?.stop();
    session = null;
    unanswer();
    unwatch();
    globalThis.cairnRun = undefined;
  });
  globalThis.cairnRun = { isOrphaned, stop: () => ending.abort() };
  start();
}
