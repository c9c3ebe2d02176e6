import type { Span } from '../core/model/link';
import { isInline, isLeftOut } from './text-blocks';

/** A stretch of a page's text that comes from one text node. */
export interface Segment extends Span {
  readonly node: Text;
}

/** The text of a page's story as one string, and where each part of it stands in the document. */
export interface PageText {
  /** Blocks, each ended by a line feed; within a block all white space is single code units of space. */
  readonly text: string;
  /** In the order of the text; between two there may be line feeds that stand in no node. */
  readonly segments: readonly Segment[];
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Browsers nest this deep at most by themselves; scripts can go deeper, and then we stop reading. */
const MAX_DEPTH = 2000;

/** Where to read: the page's one main or article, else its body. */
export function storyRoot(document: Document): Element | null {
  const mains = document.querySelectorAll('main, [role=main]');
  if (mains.length === 1) return mains[0] as Element;
  const articles = document.querySelectorAll('article');
  if (articles.length === 1) return articles[0] as Element;
  return document.body;
}

/**
 * Reads the text below `root` in document order. Nodes are read, never changed. Headlines that stand
 * outside `root` are not read.
 */
export function readText(root: Element): PageText {
  const parts: string[] = [];
  const segments: Segment[] = [];
  const total = (root.textContent ?? '').length;
  let length = 0;
  let open = false;
  const breakLine = (): void => {
    if (!open) return;
    parts.push('\n');
    length += 1;
    open = false;
  };
  const readNode = (node: Text): void => {
    const { data } = node;
    if (data === '' || (!open && !/\S/.test(data))) return;
    parts.push(data.replace(/[\t\n\f\r\u2028\u2029]/g, ' '));
    segments.push({ node, start: length, end: length + data.length });
    length += data.length;
    open = true;
  };
  const walk = (element: Element, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT_NODE) readNode(child as Text);
      else if (child.nodeType === ELEMENT_NODE) {
        const inner = child as Element;
        if (inner.localName === 'br') breakLine();
        if (isLeftOut(inner, total)) {
          if (!isInline(inner)) breakLine();
        } else if (isInline(inner)) walk(inner, depth + 1);
        else {
          breakLine();
          walk(inner, depth + 1);
          breakLine();
        }
      }
    }
  };
  if (!isLeftOut(root, total)) walk(root, 0);
  breakLine();
  return { text: parts.join(''), segments };
}
