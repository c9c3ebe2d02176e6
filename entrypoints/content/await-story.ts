import { TextWatch } from '../../lib/page/observe';
import { outlookOf } from '../../lib/page/outlook';
import { idle } from '../../lib/page/slices';
import type { Run } from '../../lib/platform/run';
import { isOrphaned, send } from '../../lib/platform/send';
import { disabledHosts, readStored, watchStored } from '../../lib/platform/stored-settings';
import type { startReading } from './start-reading';

declare global {
  /** Set by story.js in the same isolated world; the page cannot see it. */
  var cairnStory: typeof startReading | undefined;
}

const isOffIn = (stored: unknown): boolean => disabledHosts(stored).includes(location.hostname);

/**
 * Waits until there may be a story in this frame, and loads what reads it. Most pages never have one: for them this is all,
 * and it touches nothing of the extension's API, whose first use takes longer than the rest.
 */
export function awaitStory(): void {
  if (globalThis.cairnRun?.isOrphaned() === false) return;
  globalThis.cairnRun?.stop();
  globalThis.cairnRun = new StoryWait();
}

class StoryWait implements Run {
  private readonly watch = new TextWatch(
    () => null,
    () => void this.look(),
  );
  private isOver = false;
  /** Found to be switched off here: nothing is looked at until that changes. */
  private isOff = false;
  private unwatch = (): void => undefined;
  private starting: Promise<boolean> | null = null;

  constructor() {
    void this.look();
  }

  isOrphaned(): boolean {
    return isOrphaned();
  }

  stop(): void {
    this.isOver = true;
    this.watch.stop();
    this.unwatch();
    globalThis.cairnRun = undefined;
  }

  wake(): Promise<boolean> {
    return this.startOnce(true);
  }

  private async look(): Promise<void> {
    await idle();
    if (this.isOver) return;
    const begin = performance.now();
    const outlook = outlookOf(document);
    const cost = performance.now() - begin;
    if (outlook === 'reading') await this.startOnce(false);
    if (!this.isOver && !this.isOff) this.watch.end([document], { cost, changed: false });
  }

  private startOnce(isAsked: boolean): Promise<boolean> {
    this.starting ??= this.start(isAsked).finally(() => {
      this.starting = null;
    });
    return this.starting;
  }

  /** @param isAsked whether an answer is wanted, even where Cairn is switched off */
  private async start(isAsked: boolean): Promise<boolean> {
    if (isOrphaned()) {
      this.stop();
      return false;
    }
    const stored = await readStored();
    this.isOff = isOffIn(stored);
    if (this.isOff && !isAsked) {
      this.followSwitch();
      return false;
    }
    if (!globalThis.cairnStory) await send<'load'>({ kind: 'load', script: 'story' });
    if (!globalThis.cairnStory || this.isOver) return false;
    this.stop();
    globalThis.cairnStory(stored, !isAsked);
    return true;
  }

  private followSwitch(): void {
    this.unwatch();
    this.unwatch = watchStored((changed) => {
      if (!isOffIn(changed)) void this.look();
    });
  }
}
