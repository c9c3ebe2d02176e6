import type { RecordType } from '../core/model/entity';
import { makeToneReader } from './backdrop';
import { PREFIX } from './clear-marks';
import { elementAround } from './flat-tree';
import { remembering } from './remembering';

/** A mark on the page: a live range, and the kind of record behind it. */
export interface Mark {
  readonly type: RecordType;
  readonly range: Range;
}

const ACTIVE = `${PREFIX}active`;

/** Paints marks with the CSS Custom Highlight API: no node of the page is touched. */
export interface Painter {
  /** Reads what lies behind a mark, which is most of the work, ahead of its painting. */
  prepare(mark: Mark): void;
  /**
   * Shows these marks and no others. What is painted already stays as it is. The browser goes through all painted
   * ranges once more in the next frame: better many marks at once than often a few.
   */
  paint(marks: Iterable<Mark>): void;
  /** The page may look otherwise by now: marks that are prepared next are looked at anew. */
  lookAgain(): void;
  /** Emphasises some marks, or none. */
  emphasise(marks: readonly Pick<Mark, 'range'>[]): void;
}

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

function emphasise(marks: readonly Pick<Mark, 'range'>[]): void {
  if (marks.length === 0) {
    CSS.highlights.delete(ACTIVE);
    return;
  }
  const highlight = new Highlight(...marks.map(({ range }) => range));
  highlight.priority = 1;
  CSS.highlights.set(ACTIVE, highlight);
}

export function makePainter(): Painter {
  let toneOf = makeToneReader();
  /** The name that a range is or will be painted under, by its type and by what lies behind it. */
  let names = new WeakMap<Range, string>();
  let painted = new Map<Range, string>();

  const nameOf = ({ type, range }: Mark): string => {
    const known = names.get(range);
    if (known) return known;
    const element = elementAround(range.startContainer);
    const name = `${PREFIX}${type}-${element ? toneOf(element) : 'on-light'}`;
    names.set(range, name);
    return name;
  };

  return {
    prepare: nameOf,
    paint(marks) {
      const wanted = new Map<Range, string>();
      for (const mark of marks) wanted.set(mark.range, nameOf(mark));
      for (const [range, name] of painted) if (wanted.get(range) !== name) erase(range, name);
      const highlight = remembering(highlightOf);
      for (const [range, name] of wanted)
        if (painted.get(range) !== name) highlight(name).add(range);
      painted = wanted;
      // What is marked later may stand where the page looks otherwise by then.
      toneOf = makeToneReader();
    },
    lookAgain() {
      names = new WeakMap();
    },
    emphasise,
  };
}
