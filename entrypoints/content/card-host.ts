import type { CardWindow } from '../../components/card/card-window';
import { type CardPage, toCardLink } from '../../lib/core/card/card-link';
import { send } from '../../lib/platform/send';
import type { PageReader, PaintedMark } from './page-reader';

declare global {
  /** Set by card.js in the same isolated world; the page cannot see it. */
  var cairnCard:
    | ((page: () => CardPage, onEvent: (event: CardEvent) => void) => CardWindow)
    | undefined;
}

export type CardEvent = 'enter' | 'leave' | 'close';

/** Loads the card's script on first need and keeps the one card of the page. */
export class CardHost {
  private window: CardWindow | null = null;
  private loading: Promise<CardWindow | null> | null = null;

  constructor(
    private readonly reader: () => PageReader,
    private readonly onEvent: (event: CardEvent) => void,
  ) {}

  get element(): Element | null {
    return this.window?.element ?? null;
  }

  /** Whether the card has more to say than its mark, which the reader has just removed. */
  get outlivesMark(): boolean {
    return this.window?.outlivesMark ?? false;
  }

  /** Makes the card of a mark ready, so that showing it waits for nothing. */
  async prepare(mark: PaintedMark): Promise<void> {
    const window = await this.load();
    await window?.prepare(mark.record);
  }

  /** @param focus whether the keyboard goes into the card */
  async show(mark: PaintedMark, focus: boolean): Promise<void> {
    const window = await this.load();
    const { record, range } = mark;
    const link = toCardLink(mark.link, this.reader().annotations);
    await window?.show(record, { range, link }, focus);
  }

  hide(): void {
    this.window?.hide();
  }

  remove(): void {
    this.window?.remove();
    this.window = null;
    this.loading = null;
  }

  private page(): CardPage {
    const { url, title, published } = this.reader().meta;
    return { url, title, ...(published && { published }) };
  }

  private load(): Promise<CardWindow | null> {
    this.loading ??= this.start();
    return this.loading;
  }

  private async start(): Promise<CardWindow | null> {
    if (!globalThis.cairnCard) {
      const loaded = await send<'load'>({ kind: 'load', script: 'card' });
      if (!loaded.ok) this.loading = null;
    }
    this.window = globalThis.cairnCard?.(() => this.page(), this.onEvent) ?? null;
    return this.window;
  }
}
