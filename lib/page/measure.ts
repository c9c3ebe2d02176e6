import type { Slices } from '../core/slices';
import { type Cursor, cursorIn, step } from './flat-tree';
import { INLINE } from './inline-elements';
import { plain } from './plain';
import { STEP } from './slices';

/** What an element and all in it holds, in code units. */
export interface Measure {
  /** Text without white space at the edges of its nodes. */
  readonly text: number;
  /** Of it, text inside links. */
  readonly links: number;
  /** Of it, running prose: blocks of sentences that are not mostly links. */
  readonly prose: number;
}

export interface Measured {
  readonly measures: ReadonlyMap<Element, Measure>;
  /** The open shadow roots that were gone through. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** A block with less text is a label, a name or a teaser. */
const SHORTEST_PROSE = 60;
/** A block with a larger share of linked text is a list of links. */
const MOST_LINKED = 0.5;
const SENTENCE_END = /[.!?…»”"](?:\s|$)/;

const NOT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select']);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Deeper than this a document is not read (browsers themselves nest no deeper when they parse). */
const MAX_DEPTH = 2000;
const NO_NODES: Cursor = { next: null, assigned: null };

/** An element whose children are being measured. */
interface Open {
  readonly element: Element;
  readonly linked: boolean;
  readonly inline: boolean;
  readonly nodes: Cursor;
  text: number;
  links: number;
  prose: number;
  /** Text of its own and of inline elements in it. */
  own: string;
  /** All text that was measured in it. */
  whole: string;
}

function begin(element: Element, inLink: boolean, depth: number): Open {
  const name = plain(element, 'localName');
  const isRead = depth < MAX_DEPTH && !NOT_TEXT.has(name);
  return {
    element,
    linked: inLink || name === 'a',
    inline: INLINE.has(name),
    nodes: isRead ? cursorIn(element) : NO_NODES,
    text: 0,
    links: 0,
    prose: 0,
    own: '',
    whole: '',
  };
}

function addText(open: Open, data: string): void {
  const { length } = data.trim();
  open.text += length;
  if (open.linked) open.links += length;
  open.own += data;
  open.whole += data;
}

/** What an element holds once all of its children are measured. */
function finish({ inline, text, links, prose, own }: Open): Measure {
  const ownLength = inline ? 0 : own.trim().length;
  const isProse =
    ownLength >= SHORTEST_PROSE && SENTENCE_END.test(own) && links <= text * MOST_LINKED;
  return { text, links, prose: isProse ? prose + ownLength : prose };
}

/** Measures every element below (and with) `root` in one pass. */
export function* measureElements(root: Element): Slices<Measured> {
  const measures = new Map<Element, Measure>();
  const shadowRoots: ShadowRoot[] = [];
  const stack = [begin(root, false, 0)];
  for (let steps = 1; stack.length > 0; steps++) {
    if (steps % STEP === 0) yield;
    const open = stack[stack.length - 1] as Open;
    const child = step(open.nodes);
    if (child?.nodeType === TEXT_NODE) addText(open, (child as Text).data);
    else if (child?.nodeType === ELEMENT_NODE) {
      stack.push(begin(child as Element, open.linked, stack.length));
    } else if (!child) {
      const measure = finish(open);
      measures.set(open.element, measure);
      const shadowRoot = plain(open.element, 'shadowRoot');
      if (shadowRoot) shadowRoots.push(shadowRoot);
      stack.pop();
      const outer = stack[stack.length - 1];
      if (!outer) break;
      outer.text += measure.text;
      outer.links += measure.links;
      outer.prose += measure.prose;
      outer.whole += open.whole;
      if (open.inline) outer.own += open.whole;
    }
  }
  return { measures, shadowRoots };
}
