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

/** A page without the end of a sentence, as many lists and applications are, needs no search. Not of Unicode: twice as fast. */
const SENTENCE_END = /[.!?…»”"](?:$|[^\da-zà-ÿ])/;
/** Long stretches of text. Most text of links stands right in them, which is soonest told. */
const STRETCHES =
  '/html/body/descendant::text()[string-length() >= 40][not(parent::a)][not(ancestor::a)][string-length(normalize-space()) >= 40]';
/** Elements of the page's own making (their names have a hyphen) may show a tree of their own. Common ones come first. */
const USUAL = `a, li, span, p, b, i, em, strong, img, td, tr, th, h1, h2, h3, h4, h5, h6, svg, path, use, g, br, ul, ol,
  script, style, link, meta, input, label, button, header, footer, nav, aside, time, figure, figcaption,
  picture, source, iframe, form, option, select, small, sup, sub, table, tbody, thead, dl, dt, dd, hr, noscript, template, video,
  html, head, title, base, body`;
/** Others that do so have often nothing else in them. */
const MAY_SHOW = `:not(${USUAL}, :is(div, section, article, main):not(:empty))`;
const SKIPPED = SKIPPED_ELEMENTS.join(',');

/**
 * The document's own methods, by their prototype: a page's named elements stand in their place. They are asked and not the
 * body's: what makes an element ready for a script, the first time on a page, takes longer than any of the searches.
 */
const methodsOf = (document: Document): Document => Object.getPrototypeOf(document) as Document;

function* stretches(document: Document): Generator<Text> {
  const nodes = methodsOf(document).evaluate.call(document, STRETCHES, document, null, 7, null);
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

function opensWithProse(document: Document): boolean {
  const paragraphs = methodsOf(document).getElementsByTagName.call(document, 'p');
  let prose = 0;
  for (let i = 0; i < FIRST_PARAGRAPHS && prose < LEAST_PROSE; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    prose += proseOf(paragraph);
  }
  return prose >= LEAST_PROSE;
}

function textOf(document: Document): string {
  const range = methodsOf(document).createRange.call(document);
  range.selectNodeContents(document);
  return range.toString();
}

function hasLongStretches(document: Document): boolean {
  if (!SENTENCE_END.test(textOf(document))) return false;
  let prose = 0;
  for (const { parentElement, data } of stretches(document)) {
    if (parentElement && !isSkipped(parentElement)) prose += data.trim().length;
    if (prose >= LEAST_PROSE) return true;
  }
  return false;
}

function showsShadow(document: Document): boolean {
  const { querySelectorAll } = methodsOf(document);
  for (const element of querySelectorAll.call(document, MAY_SHOW))
    if (element.shadowRoot) return true;
  return false;
}

/**
 * Whether a page may hold a story. Asked of every page, so the browser's own searches do the work and hardly a node comes
 * into a script's hands: a list of thousands of links costs about a millisecond. A page with an open shadow tree may.
 */
export const holdsProse = (document: Document): boolean =>
  opensWithProse(document) || hasLongStretches(document) || showsShadow(document);
