import { clearMarks } from '../../lib/page/clear-marks';
import { idle } from '../../lib/page/slices';
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
  const { signal } = ending;
  let session: ReadingSession | null = null;
  let settings: Promise<PageSettings> | null = null;
  const isReachable = (): boolean => {
    if (!isOrphaned()) return true;
    if (!signal.aborted) {
      ending.abort();
      sayReload();
    }
    return false;
  };
  /** Ends the session where it is not wanted. @returns whether Cairn is switched off here */
  const isOff = ({ disabledHosts }: PageSettings): boolean => {
    if (!disabledHosts.includes(location.hostname)) return false;
    session?.stop();
    session = null;
    return true;
  };
  const apply = (changed: PageSettings): void => {
    settings = Promise.resolve(changed);
    if (isOff(changed)) return;
    if (session) session.apply(changed);
    else begin();
  };
  /** Read when they first matter, and followed from then on: to a page without a story they do not. */
  const readSettings = async (): Promise<PageSettings | null> => {
    if (!settings) {
      const unwatch = watchPageSettings(apply);
      signal.addEventListener('abort', unwatch);
      settings = readPageSettings();
    }
    const known = await settings;
    return signal.aborted || isOff(known) ? null : known;
  };
  const begin = (): void => {
    session?.stop();
    session = new ReadingSession(readSettings, isReachable, begin);
  };
  const unanswer = answerTab(async () => {
    await readSettings();
    return session;
  });
  // Out of the back-forward cache: settings may have changed meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (settings) void readPageSettings().then(apply);
    void session?.read();
  };
  // Not before the page's own: nothing of it is for us.
  void idle().then(() => window.addEventListener('pageshow', onPageShow, { signal }));
  signal.addEventListener('abort', () => {
    session?.stop();
    session = null;
    unanswer();
    globalThis.cairnRun = undefined;
  });
  globalThis.cairnRun = { isOrphaned, stop: () => ending.abort() };
  begin();
}
