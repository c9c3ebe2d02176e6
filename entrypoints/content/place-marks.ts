import type { MarkedSpan } from '../../lib/core/annotate/link/paint-policy';
import { covers, placeOf, rangeAt } from '../../lib/page/locate';
import type { PageText } from '../../lib/page/page-text';
import type { Mark } from '../../lib/page/paint';

/** A mark on the page, the record behind it and the link that led there. */
export interface PaintedMark extends Mark, MarkedSpan {
  /** Stays the same while the words stay where they are, however often the page is read again. */
  readonly id: number;
}

/** Marks by what each stands in or for, several to one. */
function groupedBy<K>(
  marks: readonly PaintedMark[],
  keyOf: (mark: PaintedMark) => K,
): Map<K, PaintedMark[]> {
  const groups = new Map<K, PaintedMark[]>();
  for (const mark of marks) {
    const key = keyOf(mark);
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return groups;
}

/** Finds the places of marks in the document. */
export class PlaceMarks {
  private nextId = 1;
  /** The text that the marks were last placed in. */
  private text: PageText | null = null;

  /**
   * Says where each span of a text stands; null where its nodes have gone. Where a mark stands already, it stays.
   * @param before the marks so far
   */
  in(text: PageText, before: readonly PaintedMark[]): (span: MarkedSpan) => PaintedMark | null {
    const sameText = text === this.text;
    this.text = text;
    const byLink = sameText ? groupedBy(before, ({ link }) => link) : null;
    const byNode = groupedBy(before, ({ range }) => range.startContainer);
    return (span) => {
      const placed = byLink?.get(span.link)?.find(({ start }) => start === span.start);
      if (placed && !placed.range.collapsed) return placed;
      const place = placeOf(text, span);
      if (!place) return null;
      const same = byNode
        .get(place.start)
        ?.find(({ record, range }) => record === span.record && covers(range, place));
      const { type, record, start, end, link } = span;
      const id = same?.id ?? this.nextId++;
      // Not spread: of thousands, each would keep what comes after the spread in a list of its own.
      return { type, record, start, end, link, id, range: same?.range ?? rangeAt(place) };
    };
  }
}
