import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../lib/core/collection/blocks';
import { compareTexts } from '../../../lib/core/collection/compare-texts';

const p = (text: string): Block => ({ kind: 'p', text });

test('a changed figure is one word of a changed paragraph', () => {
  const before = [p('At dawn.'), p('At least 30 soldiers were killed in the attack.')];
  const after = [
    p('At dawn.'),
    p('At least 41 soldiers were killed in the attack.'),
    p('Updated.'),
  ];
  expect(compareTexts(before, after)).toEqual([
    { change: 'same', kind: 'p', parts: [{ change: 'same', text: 'At dawn.' }] },
    {
      change: 'changed',
      kind: 'p',
      parts: [
        { change: 'same', text: 'At least ' },
        { change: 'removed', text: '30' },
        { change: 'added', text: '41' },
        { change: 'same', text: ' soldiers were killed in the attack.' },
      ],
    },
    { change: 'added', kind: 'p', parts: [{ change: 'added', text: 'Updated.' }] },
  ]);
});

test('a paragraph put in place of one about something else is no change of it', () => {
  const changes = compareTexts(
    [p('The market was open.')],
    [p('Nobody claimed responsibility yet.')],
  );
  expect(changes.map(({ change }) => change)).toEqual(['added', 'removed']);
});

test('both texts can be read off the changes', () => {
  const blocks = fc.array(
    fc.record({
      kind: fc.constantFrom('p', 'h2', 'li') as fc.Arbitrary<Block['kind']>,
      text: fc
        .array(fc.constantFrom('Gao', 'Kidal', '30', 'killed', 'the'), { maxLength: 6 })
        .map((words) => words.join(' ')),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const changes = compareTexts(before, after);
      const read = (without: 'added' | 'removed'): string[] =>
        changes
          .filter(({ change }) => change !== without)
          .map(({ parts }) =>
            parts
              .filter(({ change }) => change !== without)
              .map(({ text }) => text)
              .join(''),
          );
      expect(read('removed')).toEqual(after.map(({ text }) => text));
      expect(read('added')).toEqual(before.map(({ text }) => text));
    }),
  );
});
