import { trusted } from '../../lib/page/trusted';
import type { ShownMark } from '../../lib/platform/messages/tab';
import type { CardMark } from './card-host';
import type { HoverCard } from './hover-card';
import type { PageReader } from './page-reader';

/** Going from mark to mark by keyboard, in reading order; each opens its card and gives it the focus. */
export class WalkMarks {
  /** The mark last visited. */
  private visited: number | null = null;

  constructor(
    private readonly reader: PageReader,
    private readonly hover: HoverCard,
    signal: AbortSignal,
  ) {
    // Only while the focus is in the card, where no key is the page's.
    const onKey = trusted((event: KeyboardEvent) => this.onKey(event));
    document.addEventListener('keydown', onKey, { passive: true, signal });
  }

  /** Goes to the next or previous mark; starts at the first one in view. */
  walk(step: 1 | -1): void {
    const { marks } = this.reader;
    if (marks.length === 0) return;
    const current = this.hover.current?.id ?? this.visited;
    const at = marks.findIndex(({ id }) => id === current);
    const to = at >= 0 ? at + step : this.firstInView(step);
    this.visit(marks[(to + marks.length) % marks.length]);
  }

  /** Opens the card of the mark last visited, or of the first one in view. */
  openNearest(): void {
    const { marks } = this.reader;
    const known = this.hover.current ?? this.reader.markOf(this.visited ?? -1);
    this.visit(known ?? marks[this.firstInView(1)]);
  }

  /** Opens the card at a mark of a record. @param at counted from 0, round and round */
  openRecord(wanted: string, at: number): ShownMark | null {
    const marks = this.reader.marks.filter(({ record }) => record === wanted);
    if (marks.length === 0) return null;
    const index = ((at % marks.length) + marks.length) % marks.length;
    this.visit(marks[index]);
    return { at: index + 1, of: marks.length };
  }

  private visit(mark: CardMark | undefined): void {
    if (!mark) return;
    this.visited = mark.id;
    const { top, bottom } = mark.range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight)
      mark.range.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: 'instant',
      });
    this.hover.open(mark, true);
  }

  private firstInView(step: 1 | -1): number {
    const { marks } = this.reader;
    const inView = marks.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    if (inView < 0) return step === 1 ? 0 : marks.length - 1;
    return step === 1 ? inView : inView - 1;
  }

  private onKey(event: KeyboardEvent): void {
    const { element } = this.hover.card;
    const [origin] = event.composedPath();
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey);
    if (!element || event.target !== element || !isPlain) return;
    if ((origin as Partial<Element>).matches?.('input, textarea, select')) return;
    if (event.key === 'n') this.walk(1);
    else if (event.key === 'p') this.walk(-1);
  }
}
