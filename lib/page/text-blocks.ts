import { isInline } from './inline-elements';
import type { Measure } from './measure';
import { plain } from './plain';
import { remembering } from './remembering';
import { SKIPPED_ELEMENTS } from './skipped-elements';

/**
 * Which parts of a page are text that its publisher wrote for the story. Decided by structure alone, so
 * that it gives the same in a browser, a worker's test and the command line.
 */

const SKIPPED = new Set(SKIPPED_ELEMENTS);

/** Words in a class or id that name what is around a story. Compared with whole words of the attribute. */
const AROUND = new Set(
  `ad ads advert advertisement advertising banner breadcrumb breadcrumbs comment comments cookie disqus
  footer hashtags masthead menu more-on nav navbar navigation newsletter outbrain paywall popup promo recirculation
  recommended related sharing share share-bar sidebar social sponsor sponsored subscribe taboola tags toolbar
  trending widget most-read read-more see-also also commentaires reactions partage pub publicite a-lire-aussi
  lire-aussi pied ticker`.split(/\s+/),
);

/**
 * An element with a larger share of the story's text, or nearly all of its prose, is the story, whatever its class says:
 * 'entry-content-read-more' may be the one that holds it.
 */
const TOO_MUCH = { text: 0.5, prose: 0.75 };

/** `related-stories__list moreOn` -> related, stories, list, more-on … and neighbours joined by a hyphen. */
function wordsOf(attribute: string): string[] {
  return attribute.split(/\s+/).flatMap((token) => {
    const parts = token
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    return [...parts, ...parts.slice(1).map((part, i) => `${parts[i]}-${part}`)];
  });
}

/** Whether an attribute says so; the same ones come again and again on a page. */
const namesSurroundings = remembering((attribute) =>
  wordsOf(attribute).some((word) => AROUND.has(word)),
);

function isAround(element: Element): boolean {
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class');
  return (classes !== null && namesSurroundings(classes)) || (id !== null && namesSurroundings(id));
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const isEditable = (element: Element): boolean =>
  /^(?:|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'no');

const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'textbox',
  'menu',
  'dialog',
]);

/** A list, cell or box whose text is mostly links leads elsewhere. Headings may be links. */
const MOST_LINKED = 0.7;
const HEADING = /^h[1-6]$/;

function isLinkList(element: Element, { text, links }: Measure): boolean {
  return (
    !isInline(element) && !HEADING.test(element.localName) && text > 0 && links > text * MOST_LINKED
  );
}

/**
 * Whether an element and all in it is left out.
 * @param measure what the element holds
 * @param total what the whole story holds: an element with most of it stays in
 */
export function isLeftOut(
  element: Element,
  measure: Measure,
  total: Pick<Measure, 'text' | 'prose'>,
): boolean {
  const name = plain(element, 'localName');
  if (SKIPPED.has(name)) return true;
  if (isHidden(element) || isEditable(element)) return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  // A header of the whole page is the site's; one further in holds the headline.
  if (name === 'header' && element.parentElement?.localName === 'body') return true;
  if (measure.text >= total.text * TOO_MUCH.text) return false;
  if (total.prose > 0 && measure.prose >= total.prose * TOO_MUCH.prose) return false;
  return isAround(element) || isLinkList(element, measure);
}
