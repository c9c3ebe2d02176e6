import type { Slices } from '../core/slices';
import { shownElements, shownParent, shows } from './flat-tree';
import { markedHeadline } from './marked-headline';
import { type Measure, type Measured, measureElements } from './measure';
import { plainSpaced } from './white-space';

/** Where a page's story is. */
export interface Story extends Measured {
  /** In document order: the headline, what stands between it and the text, the text; or one that holds all. */
  readonly roots: readonly Element[];
}

/** Share of the page's prose that an element must hold to be the story. */
const MOST_PROSE = 0.75;
/** A main or article is believed with less: what stands around it may be prose too (comments). */
const MARKED_PROSE = 0.5;
/** And with still less the only one that has a headline: whole stories may follow it. */
const HEADED_PROSE = 0.25;

/** The innermost element that holds most of the prose: by steps from the body inwards. */
function proseContainer(body: Element, measures: ReadonlyMap<Element, Measure>): Element {
  const total = measures.get(body)?.prose ?? 0;
  let container = body;
  if (total === 0) return body;
  for (;;) {
    const next = shownElements(container).find(
      (child) => (measures.get(child)?.prose ?? 0) >= total * MOST_PROSE,
    );
    // A single paragraph with most of the text is the story's, not the story.
    if (!next || shownElements(next).length === 0 || /^(?:p|blockquote|li)$/.test(next.localName))
      return container;
    container = next;
  }
}

/**
 * The main or article that holds enough of the page's prose. There may be others: teasers are articles too, and all
 * that follows a story.
 */
function markedContainer(
  document: Document,
  measures: ReadonlyMap<Element, Measure>,
  total: number,
): Element | null {
  const holding = (share: number, selector: string, within: ParentNode = document): Element[] => {
    const marked = [...within.querySelectorAll(selector)];
    const enough = marked.filter((element) => (measures.get(element)?.prose ?? 0) >= total * share);
    // On a page without prose each of them would do.
    return total > 0 || marked.length === 1 ? enough : [];
  };
  for (const selector of ['main, [role=main]', 'article', '[itemprop=articleBody]']) {
    const [most] = holding(MARKED_PROSE, selector);
    if (most) return holding(MOST_PROSE, 'article', most)[0] ?? most;
  }
  const headed = holding(HEADED_PROSE, 'article').filter((one) => one.querySelector('h1'));
  return headed.length === 1 ? (headed[0] as Element) : null;
}

const compared = (text: string): string => plainSpaced(text).toLowerCase();

/** The headline: the first h1, or whatever says what the page calls itself. */
function findHeadline(document: Document, measures: ReadonlyMap<Element, Measure>): Element | null {
  const heading = markedHeadline(document);
  if (heading) return heading;
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const title = compared(og ?? document.title);
  if (title === '') return null;
  // '<title>' often ends in the name of the outlet.
  return (
    [...measures]
      .filter(([element, { text }]) => {
        // White space aside, a longer one cannot be it: the text of all elements may be very long.
        if (text > title.length * 2) return false;
        const words = compared(element.textContent ?? '');
        return words.length > 15 && title.startsWith(words);
      })
      .at(-1)?.[0] ?? null
  );
}

/** The elements from a headline to the text, both included, where they stand in different boxes. */
function fromHeadline(headline: Element, root: Element): Element[] {
  let common = shownParent(root);
  while (common && !shows(common, headline)) common = shownParent(common);
  if (!common) return [root];
  const children = shownElements(common);
  const first = children.findIndex((child) => shows(child, headline));
  const last = children.findIndex((child) => shows(child, root));
  return first < last ? [headline, ...children.slice(first + 1, last), root] : [root];
}

/**
 * Finds the story of a page by its structure: the element that the publisher has marked as such, else the
 * one that holds most of the running prose; and the headline before it.
 * @returns null where the page has no body
 */
export function* findStory(document: Document): Slices<Story | null> {
  const { body } = document;
  if (!body) return null;
  const { measures, shadowRoots } = yield* measureElements(body);
  const total = measures.get(body)?.prose ?? 0;
  const root = markedContainer(document, measures, total) ?? proseContainer(body, measures);
  const headline = root === body ? null : findHeadline(document, measures);
  return {
    roots: headline && !shows(root, headline) ? fromHeadline(headline, root) : [root],
    measures,
    shadowRoots,
  };
}
