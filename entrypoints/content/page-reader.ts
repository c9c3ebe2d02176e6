import type { RecordType } from '../../lib/core/model/entity';
import type { Annotations, Span } from '../../lib/core/model/link';
import { type ArticleMeta, readMeta } from '../../lib/page/article-meta';
import { rangeOf } from '../../lib/page/locate';
import { type Mark, makePainter } from '../../lib/page/paint';
import { type PageText, readStory } from '../../lib/page/read-text';
import type { FoundOnPage, PageState } from '../../lib/platform/messages/tab';
import { send } from '../../lib/platform/send';

/** A painted mark and the record behind it. */
export interface PaintedMark extends Mark {
  readonly record: string;
}

/** Shorter texts are menus and forms, not stories. In code units. */
const SHORTEST_STORY = 200;

const NOTHING: Annotations = { edition: '', links: [], nils: [], incidents: [] };

/** Reads a page, has it annotated and paints the marks; again when asked to. */
export class PageReader {
  readonly painter = makePainter();
  marks: readonly PaintedMark[] = [];
  annotations: Annotations = NOTHING;
  text: PageText = { text: '', segments: [] };
  meta: ArticleMeta = readMeta(document);
  state: PageState['state'] = 'reading';
  /** Only the answer to the last question is painted. */
  private turn = 0;

  async read(): Promise<void> {
    const turn = ++this.turn;
    this.meta = readMeta(document);
    if (this.meta.lang === null) return this.show(NOTHING, 'other-language');
    const text = readStory(document);
    if (text.text.length < SHORTEST_STORY) return this.show(NOTHING, 'not-an-article', text);
    if (text.text === this.text.text && this.state !== 'off' && this.state !== 'failed') {
      this.show(this.annotations, this.state, text);
      return;
    }
    const { url, title, lang, published } = this.meta;
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
    this.show(reply.value, reply.value.links.length > 0 ? 'marked' : 'nothing-found', text);
  }

  /** Takes all marks off the page. */
  stop(state: PageState['state']): void {
    this.turn++;
    this.text = { text: '', segments: [] };
    this.show(NOTHING, state);
  }

  private show(annotations: Annotations, state: PageState['state'], text?: PageText): void {
    if (text) this.text = text;
    this.annotations = annotations;
    this.state = state;
    this.marks = this.paintable().flatMap(({ type, record, span }) => {
      const range = rangeOf(this.text, span);
      return range ? [{ type, range, record }] : [];
    });
    this.painter.paint(this.marks);
  }

  /** Every span that gets a mark, in reading order. */
  private paintable(): { type: RecordType; record: string; span: Span }[] {
    const { links, incidents } = this.annotations;
    const names = links
      .filter(({ painted }) => painted)
      .map(({ type, entity, start, end }) => ({
        type,
        record: entity as string,
        span: { start, end },
      }));
    const events = incidents
      .filter(({ painted }) => painted)
      .flatMap(({ incident, marks }) =>
        marks.map((span) => ({ type: 'incident' as const, record: incident as string, span })),
      );
    return [...names, ...events].sort((a, b) => a.span.start - b.span.start);
  }

  /** What was found, each entity and incident once, in reading order. */
  found(): FoundOnPage[] {
    const found = new Map<string, FoundOnPage>();
    const entries = [
      ...this.annotations.links.map(({ entity, name, french, type, start }) => ({
        id: entity as string,
        name: french ? { en: name, fr: french } : name,
        type: type as FoundOnPage['type'],
        start,
      })),
      ...this.annotations.incidents.map(({ incident, title, start }) => ({
        id: incident as string,
        name: title,
        type: 'incident' as const,
        start,
      })),
    ].sort((a, b) => a.start - b.start);
    for (const { id, name, type } of entries) {
      found.set(id, { id, name, type, count: (found.get(id)?.count ?? 0) + 1 });
    }
    return [...found.values()];
  }
}
