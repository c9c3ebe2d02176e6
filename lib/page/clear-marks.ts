import type { Tone } from '../core/colour/tone';
import type { RecordType } from '../core/model/entity';

/** Highlight names are shared by the whole page, scripts of the publisher included: ours say so. */
export const PREFIX = 'cairn-';

const TYPES: Readonly<Record<RecordType, true>> = {
  group: true,
  person: true,
  place: true,
  organisation: true,
  mission: true,
  operation: true,
  accord: true,
  incident: true,
};
const TONES: Readonly<Record<Tone, true>> = { 'on-light': true, 'on-mid': true, 'on-dark': true };

/**
 * Takes away every mark on the page, those of an earlier run too. By name: Firefox lets no content script go through
 * the highlights of a page that has some of its own.
 */
function clearMarks(): void {
  if (CSS.highlights.size === 0) return;
  for (const type of Object.keys(TYPES))
    for (const tone of Object.keys(TONES)) CSS.highlights.delete(`${PREFIX}${type}-${tone}`);
  CSS.highlights.delete(`${PREFIX}active`);
}

/** Takes away what an earlier version has left: the page outlives an update of the extension. The card stands last. */
export function clearRemains({ documentElement: root }: Document): void {
  clearMarks();
  while (root?.lastElementChild?.localName === 'cairn-card') root.lastElementChild.remove();
}
