import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { BlockPositions } from '../../lib/page/block-positions';

const BLOCKS = ['At dawn.', 'Gao waits.', '', 'Nobody came.'];
const TEXT = BLOCKS.join('\n');

function shown(): { document: Document; elements: Element[]; positions: BlockPositions } {
  const { document } = new JSDOM('<main></main>').window;
  const elements = BLOCKS.map((text) => {
    const p = document.createElement('p');
    p.textContent = text;
    document.querySelector('main')?.append(p);
    return p;
  });
  return { document, elements, positions: new BlockPositions(elements) };
}

const spanOf = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

test.each(['At dawn.', 'dawn', 'waits.', 'Gao', 'Nobody came.'])(
  '%s is found and led back',
  (words) => {
    const { positions } = shown();
    const range = positions.rangeOf(spanOf(words));
    expect(range?.toString()).toBe(words);
    expect(range && positions.spanOf(range)).toEqual(spanOf(words));
  },
);

test('a passage over several blocks is one range', () => {
  const { positions } = shown();
  const span = spanOf('dawn.\nGao waits.\n\nNobody');
  const range = positions.rangeOf(span);
  expect(range?.toString()).toBe('dawn.Gao waits.Nobody');
  expect(range && positions.spanOf(range)).toEqual(span);
});

test('what reaches beyond the text is nowhere', () => {
  const { positions } = shown();
  expect(positions.rangeOf({ start: 0, end: TEXT.length + 1 })).toBe(null);
});

test('of a selection that reaches out of the text, what lies in it is meant', () => {
  const { document, positions } = shown();
  const range = document.createRange();
  range.selectNodeContents(document.body);
  expect(positions.spanOf(range)).toEqual({ start: 0, end: TEXT.length });
});

test('a selection that ends before the first letter of a block does not reach into it', () => {
  const { document, elements, positions } = shown();
  const range = document.createRange();
  range.setStart(elements[0]?.firstChild as Text, 3);
  range.setEnd(elements[1] as Element, 0);
  expect(positions.spanOf(range)).toEqual(spanOf('dawn.'));
});

test('a selection beside the text holds none of it', () => {
  const { document, positions } = shown();
  const aside = document.createElement('aside');
  aside.textContent = 'else';
  document.body.append(aside);
  const range = document.createRange();
  range.selectNodeContents(aside);
  expect(positions.spanOf(range)).toBe(null);
});
