import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { observeText } from '../../lib/page/observe';
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings';
import { answerTab } from './answer-tab';
import { HoverCard } from './hover-card';
import { PageReader } from './page-reader';

const isOff = ({ disabledHosts }: Settings): boolean => disabledHosts.includes(location.hostname);

/** Set while Cairn runs in this frame, so that a second start ('annotate this page') changes nothing. */
declare global {
  var cairnRunning: boolean | undefined;
}

/** One page, from its text to its cards, until the page or the extension goes away. */
export function startReading(ctx: ContentScriptContext): void {
  if (globalThis.cairnRunning) return;
  globalThis.cairnRunning = true;
  const reader = new PageReader();
  let settings: Settings | null = null;
  const hover = new HoverCard(reader, () => (settings as Settings).delays, ctx.signal);
  const unanswer = answerTab(reader, hover);

  const apply = (next: Settings): void => {
    settings = next;
    if (isOff(next)) {
      hover.close();
      reader.stop('off');
    } else void reader.read();
  };
  const unwatch = watchSettings((next) => {
    // A changed policy paints other marks of the same text.
    reader.text = { text: '', segments: [] };
    apply(next);
  });
  const unobserve = observeText(
    document.documentElement,
    () => hover.card.element,
    () => {
      if (settings && !isOff(settings)) void reader.read();
    },
  );
  ctx.addEventListener(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted && settings) apply(settings);
  });
  ctx.onInvalidated(() => {
    unobserve();
    unanswer();
    unwatch();
    reader.stop('off');
    globalThis.cairnRunning = false;
  });
  void readSettings().then(apply);
}
