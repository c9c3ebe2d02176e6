import type { Block } from '../core/collection/blocks';
import { readText } from './read-text';
import { squeeze } from './white-space';

const KINDS: Readonly<Record<string, Block['kind']>> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  li: 'li',
  dt: 'li',
  dd: 'li',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};
const KNOWN = Object.keys(KINDS).join(',');

/** The blocks below an element, each of the kind that the nearest element around its words says. */
export function readBlocks(root: Element): Block[] {
  const { text, segments } = readText(root);
  const blocks: Block[] = [];
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    while (segments[next] && (segments[next]?.end ?? 0) <= start) next++;
    const words = squeeze(line);
    const around = segments[next]?.node.parentElement?.closest(KNOWN);
    const isInside = around && root.contains(around);
    if (words !== '')
      blocks.push({ kind: (isInside && KINDS[around.localName]) || 'p', text: words });
    start += line.length + 1;
  }
  return blocks;
}
