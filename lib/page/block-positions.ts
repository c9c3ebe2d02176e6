import type { Span } from '../core/model/link';

/**
 * The elements that show the blocks of a saved text, each holding its words in one text node. Positions count in the
 * blocks joined by line feeds, in UTF-16 code units.
 */
export class BlockPositions {
  private readonly starts: number[] = [];

  constructor(private readonly elements: readonly Element[]) {
    let at = 0;
    for (const element of elements) {
      this.starts.push(at);
      at += (element.textContent ?? '').length + 1;
    }
  }

  /** A live range over a span, or null where the text does not reach so far. */
  rangeOf({ start, end }: Span): Range | null {
    const [from, to] = [this.pointAt(start), this.pointAt(end, true)];
    if (!from || !to) return null;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The span that a range covers, or null where it holds nothing of the text. */
  spanOf(range: Range): Span | null {
    const touched = this.elements.flatMap((element, i) =>
      range.intersectsNode(element) ? [i] : [],
    );
    const [first, last] = [touched[0], touched.at(-1)];
    if (first === undefined || last === undefined) return null;
    const start = (this.starts[first] as number) + this.offsetIn(first, range, 'start');
    const offset = this.offsetIn(last, range, 'end');
    // A triple click reaches to the beginning of the next block, and none of it is meant.
    const end = (this.starts[last] as number) + (offset === 0 && last > first ? -1 : offset);
    return start < end ? { start, end } : null;
  }

  /** @param isEnd at a border between blocks the end of the earlier is meant */
  private pointAt(position: number, isEnd = false): { node: Text; offset: number } | null {
    const after = this.starts.findIndex((start) => (isEnd ? start >= position : start > position));
    const i = (after < 0 ? this.starts.length : after) - 1;
    const node = this.elements[i]?.firstChild;
    const offset = position - (this.starts[i] ?? 0);
    return node?.nodeType === 3 && offset <= (node as Text).length
      ? { node: node as Text, offset }
      : null;
  }

  private offsetIn(i: number, range: Range, side: 'start' | 'end'): number {
    const node = this.elements[i]?.firstChild;
    const length = (this.elements[i]?.textContent ?? '').length;
    const [container, offset] =
      side === 'start'
        ? [range.startContainer, range.startOffset]
        : [range.endContainer, range.endOffset];
    if (container === node) return offset;
    if (container === node?.parentNode) return offset === 0 ? 0 : length;
    return side === 'start' ? 0 : length;
  }
}
