import type { RecordType } from '../core/model/entity';

/** A mark on the page: a live range, and the kind of record behind it. */
export interface Mark {
  readonly type: RecordType;
  readonly range: Range;
}

/** Highlight names are shared by the whole page, scripts of the publisher included: ours say so. */
const nameOf = (type: Mark['type']): string => `cairn-${type}`;
const ACTIVE = 'cairn-active';

/** Paints marks with the CSS Custom Highlight API: no node of the page is touched. */
export interface Painter {
  /** Shows these marks and no others. */
  paint(marks: readonly Mark[]): void;
  /** Emphasises one mark, or none. */
  emphasise(mark: Mark | null): void;
  clear(): void;
}

export function makePainter(): Painter {
  const names = new Set<string>();
  const clear = (): void => {
    for (const name of names) CSS.highlights.delete(name);
    names.clear();
  };
  return {
    paint(marks) {
      const byType = new Map<string, Highlight>();
      for (const { type, range } of marks) {
        const name = nameOf(type);
        const highlight = byType.get(name) ?? new Highlight();
        byType.set(name, highlight);
        highlight.add(range);
      }
      clear();
      for (const [name, highlight] of byType) {
        CSS.highlights.set(name, highlight);
        names.add(name);
      }
    },
    emphasise(mark) {
      if (!mark) {
        CSS.highlights.delete(ACTIVE);
        names.delete(ACTIVE);
        return;
      }
      const highlight = new Highlight(mark.range);
      highlight.priority = 1;
      CSS.highlights.set(ACTIVE, highlight);
      names.add(ACTIVE);
    },
    clear,
  };
}
