import { expect, test } from 'vitest';
import { isSameStory } from '../../../lib/core/collection/is-same-story';
import { makeContent } from './make-article';

const gao = 'Traders waited outside the market while soldiers searched several vehicles.';
test.each<[string, Parameters<typeof makeContent>[0], boolean]>([
  [
    'the same title, whatever its case',
    { title: 'GÂO', text: 'Completely different reporting elsewhere.' },
    true,
  ],
  [
    'a rewritten text',
    { title: 'x', text: 'Soldiers searched vehicles; traders and farmers complained.' },
    true,
  ],
  [
    'another story',
    { title: 'x', text: 'Yesterday football players celebrated their victory.' },
    false,
  ],
  ['no text to compare', { title: 'x', blocks: [] }, true],
])('%s', (_, other, expected) => {
  const [one, two] = [makeContent({ title: 'Gao', text: gao }), makeContent(other)];
  expect(isSameStory(one, two)).toBe(expected);
  expect(isSameStory(two, one)).toBe(expected);
});
