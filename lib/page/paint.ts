import type { RecordType } from '../core/model/entity';
import { makeToneReader } from './backdrop';
import { PREFIX } from './clear-marks';
import { elementAround } from './flat-tree';

/** A mark on the page: a live range, and the kind of record behind it. */
export interface Mark {
  readonly type: RecordType;
  readonly range: Range;
}

const ACTIVE = `${PREFIX}active`;

/** Paints marks with the CSS Custom Highlight API: no node of the page is touched. */
export interface Painter {
  /** Shows these marks and no others. What is painted already, and as it should be, is left alone. */
  paint(marks: readonly Mark[]): void;
  /** Emphasises some marks, or none. */
  emphasise(marks: readonly Pick<Mark, 'range'>[]): void;
}

/** The name that a mark is painted under, by its type and by what lies behind it. */
function namesOf(marks: readonly Mark[]): Map<Range, string> {
  const toneOf = makeToneReader();
  return new Map(
    marks.map(({ type, range }) => {
      const element = elementAround(range.startContainer);
      return [range, `${PREFIX}${type}-${element ? toneOf(element) : 'on-light'}`];
    }),
  );
}

export function makePainter(): Painter {
  let painted = new Map<Range, string>();
  const highlightOf = (name: string): Highlight => {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, highlight);
    return highlight;
  };
  const erase = (range: Range, name: string): void => {
    const highlight = CSS.highlights.get(name);
    highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(name);
  };
  return {
    paint(marks) {
      // All styles are read before anything is painted: the page is laid out once.
      const wanted = namesOf(marks);
      for (const [range, name] of painted) if (wanted.get(range) !== name) erase(range, name);
      for (const [range, name] of wanted) highlightOf(name).add(range);
      painted = wanted;
    },
    emphasise(marks) {
      if (marks.length === 0) {
        CSS.highlights.delete(ACTIVE);
        return;
      }
      const highlight = new Highlight(...marks.map(({ range }) => range));
      highlight.priority = 1;
      CSS.highlights.set(ACTIVE, highlight);
    },
  };
}
