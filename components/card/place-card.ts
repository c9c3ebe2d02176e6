import { LOWEST, placeBeside } from '../../lib/core/card/place-beside';
import type { CardHostElement } from './card-host-element';

/** As card.css has them: viewports up to this width show the card as a sheet at an edge, … */
const SHEET = '(max-width: 480px)';
/** … and this is how high each may be. Share of the viewport, CSS pixels. */
const HIGHEST_SHEET = 0.68;
const HIGHEST_CARD = { share: 0.74, pixels: 600 };
/** Of a low viewport it may take more. */
const LOW = '(max-height: 420px)';
const HIGHEST_LOW = 0.92;
/** What else holds it down where it stands. */
const ROOM = '--room';

/** How high the stylesheet lets a card be. */
function highest(isSheet: boolean): number {
  if (matchMedia(LOW).matches) return HIGHEST_LOW * innerHeight;
  if (isSheet) return HIGHEST_SHEET * innerHeight;
  return Math.min(HIGHEST_CARD.share * innerHeight, HIGHEST_CARD.pixels);
}

/** How high the card would be by itself: what is scrolled away in it counts, and stays scrolled so. */
function naturalHeight({ element, mount }: CardHostElement): number {
  const hidden = [...mount.querySelectorAll('.card, .card > .body')].map(
    ({ scrollHeight, clientHeight }) => Math.max(0, scrollHeight - clientHeight),
  );
  return element.getBoundingClientRect().height + Math.max(0, ...hidden);
}

/** A sheet over the edge that leaves the words free, and no higher than they allow. */
function placeSheet(host: CardHostElement, range: Range): void {
  const height = Math.min(naturalHeight(host), highest(true));
  const { top: above, bottom } = range.getBoundingClientRect();
  const below = innerHeight - bottom;
  const isBelow = height <= below || (height > above && below >= above);
  const room = Math.max(LOWEST, Math.floor(isBelow ? below : above));
  host.mount.style.setProperty(ROOM, `${room}px`);
  host.place(isBelow ? 'auto auto 0 0' : '0 auto auto 0');
}

/** Below the words or beside them; what holds it down is told to the stylesheet. */
function placeBox(host: CardHostElement, range: Range): void {
  const height = Math.min(naturalHeight(host), highest(false));
  const { width } = host.element.getBoundingClientRect();
  const rects = [...range.getClientRects()];
  const lines = rects.length > 0 ? rects : [range.getBoundingClientRect()];
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { x, y, room } = placeBeside(lines, { width, height }, view);
  host.mount.style.setProperty(ROOM, `${Math.floor(room)}px`);
  host.place(`${Math.round(y)}px auto auto ${Math.round(x)}px`);
}

/** Puts the card beside a name, never off screen. */
export function placeCard(host: CardHostElement, range: Range): void {
  const isSheet = matchMedia(SHEET).matches;
  host.mount.classList.toggle('sheet', isSheet);
  if (isSheet) placeSheet(host, range);
  else placeBox(host, range);
}
