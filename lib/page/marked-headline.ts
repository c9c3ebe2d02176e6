const MARKED = 'h1, [itemprop~=headline], [role=heading][aria-level="1"]';
/** So many headlines of a page are looked at. */
const MOST = 8;
/** A shorter one may stand in a title by chance. In code units. */
const SHORTEST = 12;

/** A text with its white space made single. */
export const squeezed = ({ textContent }: Element): string =>
  (textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();

/** The element that is marked as the headline: the one that the page's title repeats (the first may be the site's name). */
export function markedHeadline(document: Document): Element | null {
  const marked = [...document.querySelectorAll(MARKED)]
    .slice(0, MOST)
    .filter((element) => squeezed(element) !== '');
  const title = document.title.replace(/\s+/g, ' ').toLowerCase();
  const repeated = marked.find((element) => {
    const words = squeezed(element).toLowerCase();
    return words.length > SHORTEST && title.startsWith(words);
  });
  return repeated ?? marked[0] ?? null;
}
