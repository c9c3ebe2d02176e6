import type { Result } from '../../lib/core/model/result';
import { TextWatch } from '../../lib/page/observe';
import type { PageSettings } from '../../lib/platform/page-settings';
import { loadStory, type StoryParts } from './load-story';
import type { MarkControls } from './mark-controls';
import { PageReader } from './page-reader';

/** A change of the page's own colours is followed after so long. Milliseconds. */
const RECOLOUR = 300;

/** All that Cairn does on a page while it is switched on there. When it stops, nothing of it is left. */
export class ReadingSession {
  readonly reader: PageReader;
  /** Once there is a story. */
  controls: MarkControls | null = null;
  private readonly ending = new AbortController();
  private readonly watch: TextWatch;
  private address = document.URL;

  constructor(
    private settings: PageSettings,
    /** Whether the extension is still there; says so to the reader if not. */
    private readonly isReachable: () => boolean,
  ) {
    const { signal } = this.ending;
    this.reader = new PageReader({
      paint: settings.paint,
      signal,
      loadStory: () => this.loadStory(),
      onMarks: () => this.controls?.follow(),
    });
    this.watch = new TextWatch(
      () => this.controls?.hover.card.element ?? null,
      () => void this.read(),
    );
    signal.addEventListener('abort', () => this.watch.stop());
    this.followAddress(signal);
    this.followColours(signal);
    void this.read();
  }

  private async loadStory(): Promise<Result<StoryParts>> {
    const story = await loadStory();
    const { signal } = this.ending;
    if (story.ok && !signal.aborted)
      this.controls ??= new story.value.MarkControls({
        reader: this.reader,
        signal,
        settings: () => this.settings,
        isReachable: this.isReachable,
      });
    return story;
  }

  async read(): Promise<void> {
    this.watch.stop();
    const reading = await this.reader.read();
    if (this.ending.signal.aborted) return;
    this.watch.watch([document.documentElement, ...this.reader.text.shadowRoots], reading);
  }

  apply(settings: PageSettings): void {
    this.settings = settings;
    this.reader.choose(settings.paint);
    this.controls?.follow();
  }

  stop(): void {
    this.ending.abort();
  }

  /** An application may turn the page into another one: what was found on the old one goes at once. */
  private followAddress(signal: AbortSignal): void {
    const follow = (): void => {
      const withoutHash = (url: string): string => url.replace(/#.*$/, '');
      if (withoutHash(document.URL) === withoutHash(this.address)) return;
      this.address = document.URL;
      this.reader.clear();
      void this.read();
    };
    window.addEventListener('popstate', follow, { signal });
    (window as { navigation?: EventTarget }).navigation?.addEventListener(
      'currententrychange',
      follow,
      { signal },
    );
  }

  /** A page may go dark at a switch of its own, or with the system. */
  private followColours(signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        this.reader.repaint();
      }, RECOLOUR);
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal });
    const observer = new MutationObserver(follow);
    for (const element of [document.documentElement, document.body])
      if (element) observer.observe(element, { attributes: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
  }
}
