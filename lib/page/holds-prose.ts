import { plain } from './plain';
import { SKIPPED_ELEMENTS } from './skipped-elements';

/**
 * A page with less text in long stretches outside of links is not read for a story. Less than the shortest story: its
 * short lines are not counted here. In code units.
 */
const LEAST_PROSE = 150;

/** Long stretches of text, and paragraphs that are made of short ones. */
const STRETCHES = `descendant::text()[string-length() >= 40 and not(ancestor::a)][string-length(normalize-space()) >= 40]
  | descendant::p[string-length(normalize-space()) - string-length(a) >= 60 and not(text()[string-length() >= 40])]`;
/** Elements of the page's own making, which may show a tree of their own. */
const CUSTOM = "descendant::*[contains(local-name(.), '-')]";
/** Others that do so have often nothing else in them. */
const EMPTY = ':is(article, main, section, div):empty';
const SKIPPED = SKIPPED_ELEMENTS.join(',');

function* found(body: Element, path: string): Generator<Node> {
  // By the prototype: a page's named elements stand in the place of its document's own methods.
  const { evaluate } = Object.getPrototypeOf(body.ownerDocument) as Document;
  const nodes = evaluate.call(body.ownerDocument, path, body, null, 7, null);
  for (let i = 0; i < nodes.snapshotLength; i++) yield nodes.snapshotItem(i) as Node;
}

function showsShadow(body: Element): boolean {
  for (const element of body.querySelectorAll(EMPTY)) if (element.shadowRoot) return true;
  for (const element of found(body, CUSTOM)) if ((element as Element).shadowRoot) return true;
  return false;
}

/**
 * Whether a page may hold a story. Asked of every page, so the browser's own searches do the work and hardly a node comes
 * into a script's hands: a list of thousands of links costs less than a millisecond. A page with an open shadow tree may.
 */
export function holdsProse({ body }: Document): boolean {
  if (!body) return false;
  let prose = 0;
  for (const node of found(body, STRETCHES)) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (element && !plain(element, 'closest').call(element, SKIPPED))
      prose += (node.textContent ?? '').trim().length;
    if (prose >= LEAST_PROSE) return true;
  }
  return showsShadow(body);
}
