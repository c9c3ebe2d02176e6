import { applyPaintPolicy, type PaintChoice } from '../../lib/core/annotate/link/paint-policy';
import type { Annotations } from '../../lib/core/model/link';
import type { Slices } from '../../lib/core/slices';
import { type ArticleMeta, readMeta } from '../../lib/page/article-meta';
import type { Reading } from '../../lib/page/observe';
import { NO_TEXT, type PageText } from '../../lib/page/page-text';
import { makePainter } from '../../lib/page/paint';
import { readingStory } from '../../lib/page/read-text';
import { inSlices, STEP } from '../../lib/page/slices';
import { askAnnotations } from '../../lib/platform/ask-annotations';
import type { PageState } from '../../lib/platform/messages/tab';
import { send } from '../../lib/platform/send';
import { type PaintedMark, PlaceMarks } from './place-marks';

/** Shorter texts are menus and forms, not stories. In code units. */
const SHORTEST_STORY = 200;
/** In a longer text names are painted before its incidents are found; in others all comes at once. In code units. */
const LONG_STORY = 4_000;
/** Of more marks than this, the first ones, which are likely on screen, are painted before the others are placed. */
const MANY_MARKS = 500;
const FIRST_MARKS = 100;

export const NOTHING: Annotations = { edition: '', links: [], nils: [], incidents: [] };

export interface PageReaderProps {
  readonly paint: PaintChoice;
  readonly signal: AbortSignal;
  /** There is a story; nothing of it is marked yet. */
  onStory(): void;
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
  private readonly painter = makePainter();
  private readonly placeMarks = new PlaceMarks();
  private arePainted = true;
  /** Of the last reading, in milliseconds of the page's thread. */
  private cost = 0;
  /** Only the answer to the last question is painted. */
  private turn = 0;
  /** Ends the painting that is under way: the marks will be others. */
  private painting = new AbortController();
  /** The address that the annotations are of: a page may become another one in place. */
  private address = '';
  private styledShadows = false;

  constructor(private readonly props: PageReaderProps) {
    this.paint = props.paint;
    props.signal.addEventListener('abort', () => this.clear('off'));
  }

  async read(): Promise<Reading> {
    const turn = ++this.turn;
    const read = await inSlices(readingStory(document), this.props.signal);
    if (turn !== this.turn || !read) return { cost: 0, changed: false };
    this.cost = read.cost;
    const text = read.value;
    const changed = text.text !== this.text.text || this.address !== document.URL;
    this.address = document.URL;
    if (text.text.length < SHORTEST_STORY) this.clear('not-an-article', text);
    else if (changed || this.state === 'failed') await this.annotate(text, turn);
    else await this.show(this.annotations, this.state, text);
    return { cost: this.cost, changed };
  }

  private async annotate(text: PageText, turn: number): Promise<void> {
    this.props.onStory();
    this.meta = this.timed(() => readMeta(document));
    const { url, title, lang, published } = this.meta;
    if (lang === null) return this.clear('other-language', text);
    const page = {
      url,
      title: title.slice(0, 2000),
      lang,
      text: text.text,
      ...(published && { published }),
    };
    if (text.shadowRoots.length > 0) await this.styleShadows();
    // Where marks stand, a passage's would go and come again.
    const isEarly =
      text.text.length > LONG_STORY && this.marks.every(({ range }) => range.collapsed);
    const found = await askAnnotations(page, (names) => {
      if (isEarly && turn === this.turn) void this.show(names, this.state, text);
    });
    if (turn !== this.turn) return;
    if (!found.ok) return this.clear('failed', text);
    const { links, incidents } = found.value;
    const all = [...links, ...incidents];
    const state = all.some(({ painted }) => painted) ? 'marked' : 'listed';
    await this.show(found.value, all.length > 0 ? state : 'nothing-found', text);
  }

  /** Once for a page: the styles stay. */
  private async styleShadows(): Promise<void> {
    if (this.styledShadows) return;
    this.styledShadows = (await send<'style-shadow-trees'>({ kind: 'style-shadow-trees' })).ok;
  }

  /** Takes all marks away, at once. @param state why there are none */
  clear(state: PageState['state'], text = NO_TEXT): void {
    this.turn++;
    this.painting.abort();
    this.take(NOTHING, state, text);
    this.marks = [];
    this.painter.paint([]);
    this.props.onMarks();
  }

  /** Paints by another choice; the text is not read again. */
  choose(paint: PaintChoice): void {
    this.paint = paint;
    void this.show(this.annotations, this.state, this.text);
  }

  /** Shows or hides all marks. Hidden ones can still be walked to. */
  setPainted(painted: boolean): void {
    if (painted === this.arePainted) return;
    this.arePainted = painted;
    this.painter.paint(painted ? this.marks : []);
  }

  /** Paints again what looks otherwise by now: the page's colours may have changed. */
  async repaint(): Promise<void> {
    this.painter.lookAgain();
    await this.show(this.annotations, this.state, this.text);
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
    this.painter.emphasise(mark ? this.marks.filter(({ link }) => link === mark.link) : []);
  }

  /** Emphasises a passage, whether it is marked or not, until another one is. */
  emphasisePassage(range: Range): void {
    this.painter.emphasise([{ range }]);
  }

  /** What was found is no longer taken for true. */
  forget(): void {
    this.address = '';
  }

  private take(annotations: Annotations, state: PageState['state'], text: PageText): void {
    this.text = text;
    this.annotations = annotations;
    this.state = state;
  }

  /** Resolves when the marks are painted, or others are to be. */
  private async show(
    annotations: Annotations,
    state: PageState['state'],
    text: PageText,
  ): Promise<void> {
    this.take(annotations, state, text);
    this.painting.abort();
    this.painting = new AbortController();
    const done = await inSlices(this.showing(), this.painting.signal);
    this.cost += done?.cost ?? 0;
  }

  /** Places all marks and paints them, the first ones of a page first. */
  private *showing(): Slices<void> {
    const spans = applyPaintPolicy(this.annotations, this.text.sections, this.paint);
    yield;
    const placed = this.placeMarks.in(this.text, this.marks);
    const firstOnes = this.marks.length === 0 && spans.length > MANY_MARKS ? FIRST_MARKS : 0;
    const marks: PaintedMark[] = [];
    for (const [i, span] of spans.entries()) {
      const mark = placed(span);
      if (mark) marks.push(mark);
      if (i + 1 === firstOnes) this.settle([...marks]);
      if (i % STEP === STEP - 1) yield;
    }
    this.settle(marks);
  }

  private settle(marks: readonly PaintedMark[]): void {
    this.marks = marks;
    this.painter.paint(this.arePainted ? marks : []);
    this.props.onMarks();
  }

  private timed<T>(work: () => T): T {
    const begin = performance.now();
    const result = work();
    this.cost += performance.now() - begin;
    return result;
  }
}
