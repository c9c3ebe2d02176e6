import type { Result } from '../../lib/core/model/result';
import { TextWatch } from '../../lib/page/observe';
import type { PageSettings } from '../../lib/platform/page-settings';
import { isOrphaned } from '../../lib/platform/send';
import { loadStory, type StoryParts } from './load-story';
import type { MarkControls } from './mark-controls';
import { PageReader } from './page-reader';

/** All that Cairn does on a page while it is switched on there. When it stops, nothing of it is left. */
export class ReadingSession {
  readonly reader: PageReader;
  /** Once there is a story. */
  controls: MarkControls | null = null;
  private readonly ending = new AbortController();
  private readonly watch: TextWatch;
  private readonly root: Element | null = document.documentElement;
  /** Of several readings at once only the last one counts. */
  private turn = 0;

  constructor(
    private settings: PageSettings,
    /** Whether the extension is still there; says so to the reader if not. */
    private readonly isReachable: () => boolean,
    /** The page has written itself anew, which takes all listeners off it: another session is to begin. */
    private readonly onReplaced: () => void,
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
    void this.read();
  }

  private async loadStory(): Promise<Result<StoryParts>> {
    const story = await loadStory();
    const { signal } = this.ending;
    if (story.ok && !signal.aborted && document.body)
      this.controls ??= new story.value.MarkControls({
        reader: this.reader,
        signal,
        settings: () => this.settings,
        isReachable: this.isReachable,
      });
    return story;
  }

  /** Without the extension nothing can be found: what is marked stays, until the reader wants a card. */
  async read(): Promise<void> {
    if (isOrphaned()) return;
    if (document.documentElement !== this.root) return this.onReplaced();
    const turn = ++this.turn;
    this.watch.begin(this.roots);
    const reading = await this.reader.read();
    if (turn === this.turn && !this.ending.signal.aborted) this.watch.end(this.roots, reading);
  }

  private get roots(): Node[] {
    return [document, ...this.reader.text.shadowRoots];
  }

  /** Asks again about the same words: the dataset may be another one. */
  async refresh(): Promise<void> {
    this.reader.forget();
    await this.read();
  }

  apply(settings: PageSettings): void {
    const { dismissed } = this.settings;
    this.settings = settings;
    this.reader.choose(settings.paint);
    this.controls?.follow();
    if (settings.dismissed === dismissed) return;
    this.reader.forget();
    void this.read();
  }

  stop(): void {
    this.ending.abort();
  }

  /**
   * An application may turn the page into another one, or only into another address. Ranges end with the nodes that
   * they are in, so that old marks go with the old words; the rest is read anew.
   */
  private followAddress(signal: AbortSignal): void {
    const withoutHash = (): string => document.URL.replace(/#.*$/, '');
    let address = withoutHash();
    const follow = (): void => {
      if (withoutHash() === address) return;
      address = withoutHash();
      void this.read();
    };
    window.addEventListener('popstate', follow, { signal });
    // Not in Firefox before 147; there the change of words tells.
    (window as { navigation?: EventTarget }).navigation?.addEventListener(
      'currententrychange',
      follow,
      { signal },
    );
  }
}
