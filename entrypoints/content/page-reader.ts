import {
  applyPaintPolicy,
  type MarkedSpan,
  type PaintChoice,
} from '../../lib/core/annotate/link/paint-policy';
import type { Annotations } from '../../lib/core/model/link';
import type { Result } from '../../lib/core/model/result';
import type { ArticleMeta } from '../../lib/page/article-meta';
import { languageOf } from '../../lib/page/language';
import { covers, placeOf, rangeAt } from '../../lib/page/locate';
import type { Reading } from '../../lib/page/observe';
import type { Mark, Painter } from '../../lib/page/paint';
import { NO_TEXT, type PageText, readingStory } from '../../lib/page/read-text';
import { inSlices } from '../../lib/page/slices';
import type { PageState } from '../../lib/platform/messages/tab';
import { send } from '../../lib/platform/send';

/** A mark on the page, the record behind it and the link that led there. */
export interface PaintedMark extends Mark, MarkedSpan {
  /** Stays the same while the words stay where they are, however often the page is read again. */
  readonly id: number;
}

/** Shorter texts are menus and forms, not stories. In code units. */
const SHORTEST_STORY = 200;

export const NOTHING: Annotations = { edition: '', links: [], nils: [], incidents: [] };

export interface PageReaderProps {
  readonly paint: PaintChoice;
  readonly signal: AbortSignal;
  /** What is needed once there is a story. */
  loadStory(): Promise<
    Result<{ readMeta(document: Document): ArticleMeta; makePainter(): Painter }>
  >;
  /** The marks are others than before. */
  onMarks(): void;
}

/** Reads a page, has it annotated and paints the marks; again when asked to. */
export class PageReader {
  /** In reading order. */
  marks: readonly PaintedMark[] = [];
  annotations: Annotations = NOTHING;
  text: PageText = NO_TEXT;
  meta: ArticleMeta = { url: document.URL, title: document.title, lang: null, authors: [] };
  state: PageState['state'] = 'reading';
  private paint: PaintChoice;
  /** Once there is a story. */
  private painter: Painter | null = null;
  private arePainted = true;
  private nextId = 1;
  /** Of the last reading, in milliseconds of the page's thread. */
  private cost = 0;
  /** Only the answer to the last question is painted. */
  private turn = 0;
  /** The address that the annotations are of: a page may become another one in place. */
  private address = '';
  private styledShadows = false;

  constructor(private readonly props: PageReaderProps) {
    this.paint = props.paint;
    props.signal.addEventListener('abort', () => {
      this.turn++;
      this.show(NOTHING, 'off', NO_TEXT);
    });
  }

  /** The cheapest questions come first: most pages are no story in a language that we read. */
  async read(): Promise<Reading> {
    const turn = ++this.turn;
    const read =
      languageOf(document) === null
        ? null
        : await inSlices(readingStory(document), this.props.signal);
    if (turn !== this.turn || this.props.signal.aborted) return { cost: 0, changed: false };
    this.cost = read?.cost ?? 0;
    const text = read?.value ?? NO_TEXT;
    const changed = text.text !== this.text.text || this.address !== document.URL;
    this.address = document.URL;
    if (!read) this.show(NOTHING, 'other-language', text);
    else if (text.text.length < SHORTEST_STORY) this.show(NOTHING, 'not-an-article', text);
    else if (!changed && this.state !== 'failed') this.show(this.annotations, this.state, text);
    else await this.annotate(text, turn);
    return { cost: this.cost, changed };
  }

  private async annotate(text: PageText, turn: number): Promise<void> {
    const story = await this.props.loadStory();
    if (turn !== this.turn) return;
    if (!story.ok) return this.show(NOTHING, 'failed', text);
    this.painter ??= story.value.makePainter();
    this.meta = this.timed(() => story.value.readMeta(document));
    const { url, title, lang, published } = this.meta;
    if (lang === null) return this.show(NOTHING, 'other-language', text);
    const reply = await send<'annotate'>({
      kind: 'annotate',
      page: {
        url,
        title: title.slice(0, 2000),
        lang,
        text: text.text,
        ...(published && { published }),
      },
    });
    if (turn !== this.turn) return;
    if (!reply.ok) return this.show(NOTHING, 'failed', text);
    if (text.shadowRoots.length > 0) await this.styleShadows();
    this.show(reply.value, reply.value.links.length > 0 ? 'marked' : 'nothing-found', text);
  }

  /** Once for a page: the styles stay. */
  private async styleShadows(): Promise<void> {
    if (this.styledShadows) return;
    this.styledShadows = (await send<'style-shadow-trees'>({ kind: 'style-shadow-trees' })).ok;
  }

  /** Paints by another choice; the text is not read again. */
  choose(paint: PaintChoice): void {
    this.paint = paint;
    this.show(this.annotations, this.state, this.text);
  }

  /** Shows or hides all marks. Hidden ones can still be walked to. */
  setPainted(painted: boolean): void {
    if (painted === this.arePainted) return;
    this.arePainted = painted;
    this.repaint();
  }

  /** Paints again what looks otherwise by now: the page's colours may have changed. */
  repaint(): void {
    this.painter?.paint(this.arePainted ? this.marks : []);
  }

  /** The marks that the pointer can meet. */
  get visible(): { marks: readonly PaintedMark[]; shadowRoots: readonly ShadowRoot[] } {
    return { marks: this.arePainted ? this.marks : [], shadowRoots: this.text.shadowRoots };
  }

  markOf(id: number): PaintedMark | undefined {
    return this.marks.find((mark) => mark.id === id);
  }

  /** Emphasises a mark, with all others that stand for the same passage; or none. */
  emphasise(mark: PaintedMark | undefined): void {
    this.painter?.emphasise(mark ? this.marks.filter(({ link }) => link === mark.link) : []);
  }

  /** Emphasises a passage, whether it is marked or not, until another one is. */
  emphasisePassage(range: Range): void {
    this.painter?.emphasise([{ range }]);
  }

  /** What was found is no longer taken for true. */
  forget(): void {
    this.address = '';
  }

  private show(annotations: Annotations, state: PageState['state'], text: PageText): void {
    this.text = text;
    this.annotations = annotations;
    this.state = state;
    this.timed(() => {
      this.marks = this.place(applyPaintPolicy(annotations, text.sections, this.paint));
      this.repaint();
      this.props.onMarks();
    });
  }

  private timed<T>(work: () => T): T {
    const begin = performance.now();
    const result = work();
    this.cost += performance.now() - begin;
    return result;
  }

  /** Finds the marks' places in the document. Where one stands already, it stays. */
  private place(spans: readonly MarkedSpan[]): PaintedMark[] {
    const before = new Map<Node, PaintedMark[]>();
    for (const mark of this.marks) {
      const node = mark.range.startContainer;
      before.set(node, [...(before.get(node) ?? []), mark]);
    }
    return spans.flatMap((span) => {
      const place = placeOf(this.text, span);
      if (!place) return [];
      const same = before
        .get(place.start)
        ?.find(({ record, range }) => record === span.record && covers(range, place));
      return [{ ...span, id: same?.id ?? this.nextId++, range: same?.range ?? rangeAt(place) }];
    });
  }
}
