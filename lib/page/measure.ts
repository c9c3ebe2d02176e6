import { isInline } from './inline-elements';

/** What an element and all in it holds, in code units. */
export interface Measure {
  /** Text without white space at the edges of its nodes. */
  readonly text: number;
  /** Of it, text inside links. */
  readonly links: number;
  /** Of it, running prose: blocks of sentences that are not mostly links. */
  readonly prose: number;
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

/** Measures every element below (and with) `root` in one pass. */
export function measureElements(root: Element): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const visit = (element: Element, inLink: boolean, depth: number): Measure => {
    let text = 0;
    let links = 0;
    let prose = 0;
    let own = '';
    if (depth < MAX_DEPTH && !NOT_TEXT.has(element.localName)) {
      const linked = inLink || element.localName === 'a';
      for (let child = element.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === TEXT_NODE) {
          const { data } = child as Text;
          const length = data.trim().length;
          text += length;
          if (linked) links += length;
          own += data;
        } else if (child.nodeType === ELEMENT_NODE) {
          const inner = visit(child as Element, linked, depth + 1);
          text += inner.text;
          links += inner.links;
          prose += inner.prose;
          if (isInline(child as Element)) own += (child as Element).textContent ?? '';
        }
      }
      const isBlock = !isInline(element);
      if (
        isBlock &&
        own.trim().length >= SHORTEST_PROSE &&
        SENTENCE_END.test(own) &&
        links <= text * MOST_LINKED
      ) {
        prose += own.trim().length;
      }
    }
    const measure = { text, links, prose };
    measures.set(element, measure);
    return measure;
  };
  visit(root, false, 0);
  return measures;
}
