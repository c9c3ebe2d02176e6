import { expect, test } from 'vitest';
import { find, told } from './small-world';

/** Which of a sentence's figures are held against the record: another event's are not, nor totals over time. */
test.each([
  // A number of the event, and one of another time.
  ['On May 24 JNIM attacked Dioura, killing 40 soldiers.', 'dioura within'],
  [
    'On May 24 JNIM attacked Dioura; a year later 90 soldiers were killed in the same place.',
    'dioura unrecorded',
  ],
  [
    'JNIM attacked Dioura on May 24, the worst attack since March 2019, when 90 soldiers were killed.',
    'dioura unrecorded',
  ],
  // A total over time.
  [
    'JNIM attacked Dioura on May 24, and more than 400 soldiers have been killed since January.',
    'dioura unrecorded',
  ],
  [
    'JNIM attacked Dioura on May 24, killing 40 soldiers, and more than 400 have died this year.',
    'dioura within',
  ],
])('%s', (sentence, expected) => {
  expect(told(find(sentence))).toBe(expected);
});

test('a number with its place right behind it belongs to the event of that place', () => {
  const links = find('On May 24 40 soldiers were killed at Dioura, 50 in Tahoua.');
  expect(
    links.map(({ incident, figures }) => [incident, ...figures.map(({ text }) => text)]),
  ).toEqual([
    ['incidents/2025/dioura', '40 soldiers'],
    ['incidents/2025/tahoua', '50'],
  ]);
});
