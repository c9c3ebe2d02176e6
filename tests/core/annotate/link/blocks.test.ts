import { describe, expect, it } from 'vitest';
import { anyWithin, firstFrom, readBlocks } from '../../../../lib/core/annotate/link/blocks';

describe('readBlocks', () => {
  const text = 'One\n\nThree\nFour';
  const blockAt = readBlocks(text);

  it.each([
    [0, 'One'],
    [3, 'One'],
    [4, ''],
    [5, 'Three'],
    [9, 'Three'],
    [11, 'Four'],
    [text.length, 'Four'],
  ])('finds the block around %i', (offset, block) => {
    const { start, end } = blockAt(offset);
    expect(text.slice(start, end)).toBe(block);
  });
});

it('finds the first that is not less', () => {
  expect([0, 2, 3, 4, 9].map((least) => firstFrom([2, 4, 4, 8], least))).toEqual([0, 0, 1, 1, 4]);
});

it('tells whether one lies within', () => {
  const within = (start: number, end: number): boolean => anyWithin([2, 8], { start, end });
  expect([within(0, 2), within(2, 3), within(3, 8), within(3, 9)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
