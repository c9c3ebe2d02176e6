/**
 * The tree as it is shown: an element with an open shadow root shows that, and a slot shows what is assigned
 * to it. A closed shadow root is its publisher's alone.
 */

export function shownNodes(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

export const shownElements = (element: Element): Element[] =>
  Array.from(shownNodes(element)).filter((node): node is Element => node.nodeType === 1);

/** The element that a node stands in, across the edge of a shadow tree. */
export const elementAround = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

/** The element that an element is shown in, or null for the outermost. */
export const shownParent = (element: Element): Element | null =>
  element.assignedSlot ?? elementAround(element);

/** Whether an element shows another one, or is it. */
export function shows(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = shownParent(at)) if (at === outer) return true;
  return false;
}
