import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { CardHostElement } from './card-host-element';

/** Distance between a name and its card, and between the card and the edge, in CSS pixels. */
const GAP = 8;
const EDGE = 8;
/** Lowest card that is still of use. */
const LOWEST = 160;
/** Viewports up to this width show the card as a sheet at an edge; as in card.css. */
const SHEET = '(max-width: 480px)';

/** A sheet over the lower edge, or over the upper one where it would cover the name. */
function placeSheet({ element, place }: CardHostElement, range: Range): void {
  const { height } = element.getBoundingClientRect();
  const name = range.getBoundingClientRect();
  const covers = name.bottom > innerHeight - height && name.top >= height;
  place(covers ? '0 auto auto 0' : 'auto auto 0 0');
}

/** Puts the card beside a name, never off screen. */
export async function placeCard(host: CardHostElement, range: Range): Promise<void> {
  const { element, mount, place } = host;
  const sheet = matchMedia(SHEET).matches;
  mount.classList.toggle('sheet', sheet);
  if (sheet) return placeSheet(host, range);
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  };
  const { x, y } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE, crossAxis: true }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          mount.style.setProperty('--room', `${Math.max(LOWEST, Math.floor(availableHeight))}px`),
      }),
    ],
  });
  place(`${y}px auto auto ${x}px`);
}
