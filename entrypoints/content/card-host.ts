import type { CardWindow } from '../../components/card/card-window';
import { type CardPage, toCardLink } from '../../lib/core/card/card-link';
import type { Annotations, IncidentLink, Link } from '../../lib/core/model/link';
import type { Mark } from '../../lib/page/paint';
import { send } from '../../lib/platform/send';

declare global {
  /** Set by card.js in the same isolated world; the page cannot see it. */
  var cairnCard:
    | ((page: () => CardPage, onEvent: (event: CardEvent) => void) => CardWindow)
    | undefined;
}

/** A mark that has a card. */
export interface CardMark extends Mark {
  /** Stays the same while the words stay where they are. */
  readonly id: number;
  /** Id of the record behind it. */
  readonly record: string;
  /** How the words led to the record, where that is still known. */
  readonly link?: Link | IncidentLink;
}

/** A text with marks that have cards. */
export interface MarkedText {
  readonly meta: CardPage;
  readonly annotations: Pick<Annotations, 'incidents'>;
  readonly marks: readonly CardMark[];
  /** The marks that the pointer can meet. */
  readonly visible: {
    readonly marks: readonly CardMark[];
    readonly shadowRoots: readonly ShadowRoot[];
  };
  markOf(id: number): CardMark | undefined;
  /** Emphasises a mark, with all others that stand for the same passage; or none. */
  emphasise(mark: CardMark | undefined): void;
}

export type CardEvent = 'enter' | 'leave' | 'close';

/** Loads the card's script on first need and keeps the one card of the page. */
export class CardHost {
  private window: CardWindow | null = null;
  private loading: Promise<CardWindow | null> | null = null;

  constructor(
    private readonly reader: () => MarkedText,
    private readonly onEvent: (event: CardEvent) => void,
  ) {}

  get element(): Element | null {
    return this.window?.element ?? null;
  }

  /** Whether the card has more to say than its mark, which the reader has just removed. */
  get outlivesMark(): boolean {
    return this.window?.outlivesMark ?? false;
  }

  /** Loads what shows cards, at the first sign that one may be wanted. */
  warm(): void {
    void this.load();
  }

  /** Makes the card of a mark ready, so that showing it waits for nothing. */
  async prepare(mark: CardMark): Promise<void> {
    const window = await this.load();
    await window?.prepare(mark.record);
  }

  /** @param focus whether the keyboard goes into the card */
  async show(mark: CardMark, focus: boolean): Promise<void> {
    const window = await this.load();
    const { record, range } = mark;
    const link = mark.link && toCardLink(mark.link, this.reader().annotations);
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
