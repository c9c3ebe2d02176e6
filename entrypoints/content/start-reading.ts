import { clearRemains } from '../../lib/page/clear-marks';
import {
  type PageSettings,
  readPageSettings,
  toPageSettings,
  watchPageSettings,
} from '../../lib/platform/page-settings';
import { isOrphaned } from '../../lib/platform/send';
import { answerTab } from './answer-tab';
import { ReadingSession } from './reading-session';
import { sayReload } from './say-reload';

/**
 * One page, from its text to its cards, until the page or the extension goes away.
 *
 * @param stored the settings as they are stored
 * @param isExpected whether it has just been found that there may be a story
 */
export function startReading(stored: unknown, isExpected: boolean): void {
  clearRemains(document);
  const ending = new AbortController();
  const { signal } = ending;
  let settings = toPageSettings(stored);
  let session: ReadingSession | null = null;
  const isReachable = (): boolean => {
    if (!isOrphaned()) return true;
    if (!signal.aborted) {
      ending.abort();
      sayReload();
    }
    return false;
  };
  const end = (): void => {
    session?.stop();
    session = null;
  };
  const begin = (isStory = false): void => {
    end();
    session = new ReadingSession(settings, isStory, isReachable, begin);
  };
  const apply = (changed: PageSettings, isStory = false): void => {
    settings = changed;
    if (changed.disabledHosts.includes(location.hostname)) end();
    else if (session) session.apply(changed);
    else begin(isStory);
  };
  // Out of the back-forward cache: settings may have changed meanwhile.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    void readPageSettings().then((read) => apply(read));
    void session?.read();
  };
  const unwatch = watchPageSettings(apply);
  const unanswer = answerTab(() => session);
  window.addEventListener('pageshow', onPageShow, { signal });
  signal.addEventListener('abort', () => {
    end();
    unwatch();
    unanswer();
    globalThis.cairnRun = undefined;
  });
  globalThis.cairnRun = {
    isOrphaned,
    stop: () => ending.abort(),
    wake: () => Promise.resolve(true),
  };
  apply(settings, isExpected);
}
