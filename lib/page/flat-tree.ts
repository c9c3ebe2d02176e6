import { plain } from './plain';

/**
 * The tree as it is shown: an element with an open shadow root shows that, and a slot shows what is assigned
 * to it. A closed shadow root is its publisher's alone.
 */

/** Goes through the nodes that an element shows, in order. */
export interface Cursor {
  next: Node | null;
  /** What is assigned to a slot stands elsewhere in the document: the rest of it, the last first. */
  readonly assigned: Node[] | null;
}

export function cursorIn(element: Element): Cursor {
  if (plain(element, 'localName') === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.().reverse() ?? [];
    const next = assigned.pop();
    if (next) return { next, assigned };
  }
  return { next: plain(plain(element, 'shadowRoot') ?? element, 'firstChild'), assigned: null };
}

/** The next node, or null after the last. */
export function step(cursor: Cursor): Node | null {
  const { next, assigned } = cursor;
  cursor.next = assigned ? (assigned.pop() ?? null) : next && plain(next, 'nextSibling');
  return next;
}

export function shownElements(element: Element): Element[] {
  const elements: Element[] = [];
  const cursor = cursorIn(element);
  for (let node = step(cursor); node; node = step(cursor))
    if (node.nodeType === 1) elements.push(node as Element);
  return elements;
}

/** The element that a node stands in, across the edge of a shadow tree. */
export const elementAround = (node: Node): Element | null =>
  plain(node, 'parentElement') ??
  (plain(node, 'parentNode') as Partial<ShadowRoot> | null)?.host ??
  null;

/** The element that an element is shown in, or null for the outermost. */
export const shownParent = (element: Element): Element | null =>
  plain(element, 'assignedSlot') ?? elementAround(element);

/** Whether an element shows another one, or is it. */
export function shows(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = shownParent(at)) if (at === outer) return true;
  return false;
}
