import type { Span } from '../core/model/link';
import { findStory } from './find-story';
import { isFurniture } from './furniture';
import { isInline } from './inline-elements';
import { type Measure, measureElements } from './measure';
import { isLeftOut } from './text-blocks';

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

/** Reads the story of a page: its headline, then the rest in document order. Nodes are read, never changed. */
export function readStory(document: Document): PageText {
  const story = findStory(document);
  return story ? readElements(story.roots, story.measures) : { text: '', segments: [] };
}

/** Reads the text below one element, by the same rules. */
export const readText = (root: Element): PageText => readElements([root], measureElements(root));

function readElements(
  roots: readonly Element[],
  measures: ReadonlyMap<Element, Measure>,
): PageText {
  const parts: string[] = [];
  const segments: Segment[] = [];
  const measureOf = (element: Element): Measure =>
    measures.get(element) ?? { text: 0, links: 0, prose: 0 };
  const total = Math.max(...roots.map((root) => measureOf(root).text));
  let length = 0;
  let open = false;
  /** Where the line that is being read begins. */
  let line = { parts: 0, segments: 0, length: 0 };
  const breakLine = (): void => {
    if (!open) return;
    if (isFurniture(parts.slice(line.parts).join(''))) {
      parts.length = line.parts;
      segments.length = line.segments;
      length = line.length;
    } else {
      parts.push('\n');
      length += 1;
    }
    line = { parts: parts.length, segments: segments.length, length };
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
        if (isLeftOut(inner, measureOf(inner), total)) {
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
  for (const root of roots) {
    if (!isLeftOut(root, measureOf(root), total)) walk(root, 0);
    breakLine();
  }
  return { text: parts.join(''), segments };
}
