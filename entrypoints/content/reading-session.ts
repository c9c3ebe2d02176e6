import { languageOf } from '../../lib/page/language';
import { type Reading, TextWatch } from '../../lib/page/observe';
import { outlookOf } from '../../lib/page/outlook';
import { idle } from '../../lib/page/slices';
import type { PageState } from '../../lib/platform/messages/tab';
import type { PageSettings } from '../../lib/platform/page-settings';
import { isOrphaned } from '../../lib/platform/send';
import { MarkControls } from './mark-controls';
import { PageReader } from './page-reader';

/** All that Cairn does on a page while it is switched on there. When it stops, nothing of it is left. */
export class ReadingSession {
  /** Once there may be a story. */
  reader: PageReader | null = null;
  /** Once there is one. */
  controls: MarkControls | null = null;
  /** What is known of the page before anything is read. */
  private outlook: PageState['state'] = 'reading';
  private readonly ending = new AbortController();
  private readonly watch: TextWatch;
  private readonly root: Element | null = document.documentElement;
  /** Of several readings at once only the last one counts. */
  private turn = 0;

  constructor(
    private settings: PageSettings,
    /** Whether it has just been found that there may be a story. */
    private isExpected: boolean,
    /** Whether the extension is still there; says so to the reader if not. */
    private readonly isReachable: () => boolean,
    /** The page has written itself anew, which takes all listeners off it: another session is to begin. */
    private readonly onReplaced: () => void,
  ) {
    const { signal } = this.ending;
    this.watch = new TextWatch(
      () => this.controls?.hover.card.element ?? null,
      () => void this.read(),
    );
    signal.addEventListener('abort', () => this.watch.stop());
    this.followAddress(signal);
    void this.read();
  }

  get state(): PageState['state'] {
    return this.reader?.state ?? this.outlook;
  }

  /** Without the extension nothing can be found: what is marked stays, until the reader wants a card. */
  async read(): Promise<void> {
    if (isOrphaned()) return;
    if (document.documentElement !== this.root) return this.onReplaced();
    const turn = ++this.turn;
    const isLast = (): boolean => turn === this.turn && !this.ending.signal.aborted;
    this.watch.begin(this.roots);
    if (!this.isExpected) await idle();
    if (!isLast()) return;
    const reading = await this.readPage();
    if (isLast()) this.watch.end(this.roots, reading);
  }

  private async readPage(): Promise<Reading> {
    const begin = performance.now();
    const outlook = this.isExpected ? 'reading' : outlookOf(document);
    this.isExpected = false;
    const isOther = outlook === 'reading' && languageOf(document) === null;
    this.outlook = isOther ? 'other-language' : outlook;
    if (this.outlook === 'reading') return this.bringReader().read();
    this.reader?.clear(this.outlook);
    return { cost: performance.now() - begin, changed: false };
  }

  private bringReader(): PageReader {
    this.reader ??= this.makeReader(this.ending.signal);
    return this.reader;
  }

  private makeReader(signal: AbortSignal): PageReader {
    return new PageReader({
      paint: this.settings.paint,
      signal,
      onStory: () => {
        if (!signal.aborted && document.body)
          this.controls ??= new MarkControls({
            reader: this.bringReader(),
            signal,
            settings: () => this.settings,
            isReachable: this.isReachable,
          });
      },
      onMarks: () => this.controls?.follow(),
    });
  }

  private get roots(): Node[] {
    return [document, ...(this.reader?.text.shadowRoots ?? [])];
  }

  /** Asks again about the same words: the dataset may be another one. */
  async refresh(): Promise<void> {
    this.reader?.forget();
    await this.read();
  }

  apply(settings: PageSettings): void {
    const before = this.settings;
    this.settings = settings;
    this.reader?.choose(settings.paint);
    this.controls?.follow();
    if (settings.dismissed === before.dismissed) return;
    this.reader?.forget();
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
