import type { RecordType } from '../core/model/entity';
import { makeToneReader } from './backdrop';
import { PREFIX } from './clear-marks';
import { elementAround, shownParent } from './flat-tree';
import { isInline } from './inline-elements';
import { makeNearViewport } from './near-viewport';
import { remembering } from './remembering';

/** A mark on the page: a live range, and the kind of record behind it. */
export interface Mark {
  readonly type: RecordType;
  readonly range: Range;
}

/** So many marks are painted wherever they stand: the browser is done with them in a small part of a frame. */
const FEW = 300;
const ACTIVE = `${PREFIX}active`;

/** Paints marks with the CSS Custom Highlight API: no node of the page is touched. */
export interface Painter {
  /**
   * Shows these marks and no others; of many only those near the viewport, as the browser goes through all painted
   * ranges in each frame in which the page has changed. What is painted already stays as it is.
   */
  paint(marks: readonly Mark[]): void;
  /** The page may look otherwise by now: marks that are painted next are looked at anew. */
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

/** Marks by the element that their words stand in. */
function byElement(marks: readonly Mark[]): Map<Element, Mark[]> {
  const groups = new Map<Element, Mark[]>();
  for (const mark of marks) {
    const element = elementAround(mark.range.startContainer);
    const group = element && groups.get(element);
    if (group) group.push(mark);
    else if (element) groups.set(element, [mark]);
  }
  return groups;
}

/** The element whose box holds another's words: of a paragraph's links each one's box need not be watched. */
function blockAround(element: Element): Element {
  let block = element;
  for (let outer = shownParent(block); outer && isInline(block); outer = shownParent(block))
    block = outer;
  return block;
}

export function makePainter(): Painter {
  /** The name that a range is painted under, by its type and by what lies behind it. */
  let names = new WeakMap<Range, string>();
  let wanted = new Map<Element, Mark[]>();
  /** The box to watch for each element; for few marks none. */
  let blocks = new Map<Element, Element>();
  let painted = new Map<Range, string>();

  const follow = (): void => {
    // What is painted later may stand where the page looks otherwise by then.
    const toneOf = makeToneReader();
    const next = new Map<Range, string>();
    for (const [element, marks] of wanted) {
      const block = blocks.get(element);
      const isNear = !block || near.isNear(block);
      for (const { type, range } of marks) {
        // Where that is not known yet, what is painted stays.
        if (!(isNear ?? painted.has(range))) continue;
        const name = names.get(range) ?? `${PREFIX}${type}-${toneOf(element)}`;
        names.set(range, name);
        next.set(range, name);
      }
    }
    for (const [range, name] of painted) if (next.get(range) !== name) erase(range, name);
    const highlight = remembering(highlightOf);
    for (const [range, name] of next) if (painted.get(range) !== name) highlight(name).add(range);
    painted = next;
  };
  const near = makeNearViewport(follow);

  return {
    paint(marks) {
      wanted = byElement(marks);
      const watched = marks.length <= FEW ? [] : [...wanted.keys()];
      blocks = new Map(watched.map((element) => [element, blockAround(element)]));
      near.watch(blocks.values());
      follow();
    },
    lookAgain() {
      names = new WeakMap();
    },
    emphasise,
  };
}
