import { plain } from './plain';
import { SKIPPED_ELEMENTS } from './skipped-elements';

/**
 * A page with less text in long stretches outside of links is not read for a story. Less than the shortest story: its
 * short lines are not counted here. In code units.
 */
const LEAST_PROSE = 150;
/** So many paragraphs are looked at before the whole page is searched: most stories show by them. */
const FIRST_PARAGRAPHS = 200;
/** A paragraph with less text outside of links is a label or a teaser. In code units. */
const SHORTEST_PARAGRAPH = 60;

/** A page without the end of a sentence, as many lists and applications are, needs no search. */
const SENTENCE_END = /[.!?…»”"](?:$|[\s\p{Lu}\p{P}])/u;
/** Long stretches of text. Most text of links stands right in them, which is soonest told. */
const STRETCHES =
  'descendant::text()[string-length() >= 40][not(parent::a)][not(ancestor::a)][string-length(normalize-space()) >= 40]';
/** Elements of the page's own making (their names have a hyphen) may show a tree of their own. Common ones come first. */
const USUAL = `a, li, span, p, b, i, em, strong, img, td, tr, th, h1, h2, h3, h4, h5, h6, svg, path, use, g, br, ul, ol,
  script, style, link, meta, input, label, button, header, footer, nav, aside, time, figure, figcaption,
  picture, source, iframe, form, option, select, small, sup, sub, table, tbody, thead, dl, dt, dd, hr, noscript, template, video`;
/** Others that do so have often nothing else in them. */
const MAY_SHOW = `:not(${USUAL}, :is(div, section, article, main):not(:empty))`;
const SKIPPED = SKIPPED_ELEMENTS.join(',');

function* stretches(body: Element): Generator<Text> {
  // By the prototype: a page's named elements stand in the place of its document's own methods.
  const { evaluate } = Object.getPrototypeOf(body.ownerDocument) as Document;
  const nodes = evaluate.call(body.ownerDocument, STRETCHES, body, null, 7, null);
  for (let i = 0; i < nodes.snapshotLength; i++) yield nodes.snapshotItem(i) as Text;
}

const isSkipped = (element: Element): boolean =>
  plain(element, 'closest').call(element, SKIPPED) !== null;

const squeezed = (node: Node): number =>
  (node.textContent ?? '').replace(/\s+/g, ' ').trim().length;

/** Text of a paragraph outside of its links, in code units; 0 where that is short. */
function proseOf(paragraph: Element): number {
  let prose = squeezed(paragraph);
  if (prose < SHORTEST_PARAGRAPH || isSkipped(paragraph)) return 0;
  for (const link of paragraph.getElementsByTagName('a')) {
    prose -= squeezed(link);
    if (prose < SHORTEST_PARAGRAPH) return 0;
  }
  return prose;
}

function opensWithProse(body: Element): boolean {
  const paragraphs = body.getElementsByTagName('p');
  let prose = 0;
  for (let i = 0; i < FIRST_PARAGRAPHS && prose < LEAST_PROSE; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    prose += proseOf(paragraph);
  }
  return prose >= LEAST_PROSE;
}

function hasLongStretches(body: Element): boolean {
  if (!SENTENCE_END.test(body.textContent ?? '')) return false;
  let prose = 0;
  for (const { parentElement, data } of stretches(body)) {
    if (parentElement && !isSkipped(parentElement)) prose += data.trim().length;
    if (prose >= LEAST_PROSE) return true;
  }
  return false;
}

function showsShadow(body: Element): boolean {
  for (const element of body.querySelectorAll(MAY_SHOW)) if (element.shadowRoot) return true;
  return false;
}

/**
 * Whether a page may hold a story. Asked of every page, so the browser's own searches do the work and hardly a node comes
 * into a script's hands: a list of thousands of links costs less than a millisecond. A page with an open shadow tree may.
 */
export function holdsProse({ body }: Document): boolean {
  if (!body) return false;
  if (opensWithProse(body)) return true;
  return hasLongStretches(body) || showsShadow(body);
}
