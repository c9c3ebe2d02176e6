import { plainSpaced, squeeze } from './white-space';

const MARKED = 'h1, [itemprop~=headline], [role=heading][aria-level="1"]';
/** So many headlines of a page are looked at. */
const MOST = 8;
/** A shorter one may stand in a title by chance. In code units. */
const SHORTEST = 12;

/** The words of a headline. */
export const headlineWords = ({ textContent }: Element): string =>
  squeeze((textContent ?? '').slice(0, 2000));

/** The element that is marked as the headline: the one that the page's title repeats (the first may be the site's name). */
export function markedHeadline(document: Document): Element | null {
  const marked = [...document.querySelectorAll(MARKED)]
    .slice(0, MOST)
    .filter((element) => headlineWords(element) !== '');
  const title = plainSpaced(document.title).toLowerCase();
  const repeated = marked.find((element) => {
    const words = plainSpaced(headlineWords(element)).toLowerCase();
    return words.length > SHORTEST && title.startsWith(words);
  });
  return repeated ?? marked[0] ?? null;
}
