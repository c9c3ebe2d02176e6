import type { Box, Point } from './heads-for';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, by its upper left corner, and how high it may be there. CSS pixels. */
export interface Place extends Point {
  readonly room: number;
}

/** Distance between words and their card, and between the card and the edge, in CSS pixels. */
const GAP = 8;
const EDGE = 8;
/** Lowest card that is still of use. */
export const LOWEST = 160;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/**
 * Puts a card beside words so that it covers none of them: below, above, right or left of them where all of it fits, else
 * below or above, whichever has more room, and so low that it fits. Only where even the lowest card fits nowhere does it
 * cover them, from the further edge.
 *
 * @param lines the boxes of the words in the viewport, one for each line that they stand on; at least one
 * @param card its size where nothing holds it down
 */
export function placeBeside(lines: readonly Box[], card: Size, view: Size): Place {
  const first = lines[0] as Box;
  const last = lines[lines.length - 1] as Box;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const xAt = (x: number): number => clamp(x, EDGE, Math.max(EDGE, view.width - EDGE - card.width));
  const below = view.height - EDGE - (last.bottom + GAP);
  const above = first.top - GAP - EDGE;
  const under = (room: number): Place => ({ x: xAt(last.left), y: last.bottom + GAP, room });
  const over = (room: number): Place => ({
    x: xAt(first.left),
    y: first.top - GAP - Math.min(card.height, room),
    room,
  });
  if (card.height <= below) return under(below);
  if (card.height <= above) return over(above);
  const whole = view.height - 2 * EDGE;
  const y = clamp(first.top, EDGE, Math.max(EDGE, view.height - EDGE - card.height));
  if (right + GAP + card.width <= view.width - EDGE) return { x: right + GAP, y, room: whole };
  if (left - GAP - card.width >= EDGE) return { x: left - GAP - card.width, y, room: whole };
  if (below >= above && below >= LOWEST) return under(below);
  if (above > below && above >= LOWEST) return over(above);
  const room = Math.max(LOWEST, Math.min(whole, Math.max(below, above)));
  const low = Math.min(card.height, room);
  return {
    x: xAt(left),
    y: below >= above ? Math.max(EDGE, view.height - EDGE - low) : EDGE,
    room,
  };
}
