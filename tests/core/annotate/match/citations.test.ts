import { expect, test } from 'vitest';
import { citationsIn } from '../../../../lib/core/annotate/match/citations';

const cited = (text: string): string =>
  citationsIn(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' | ');

test.each([
  ['They left Mali. (Sources: Reuters, United Nations)', 'Reuters, United Nations'],
  ['They left Mali. (Source: [the UN](https://un.org)) So it is.', '[the UN](https://un.org)'],
  ['Ils sont partis.\nSource : Mali Tribune', 'Mali Tribune'],
  ['Sources : AFP, RFI\nLe Mali', 'AFP, RFI'],
  ['[sources: ACLED] and (Sources: UN)', 'ACLED | UN'],
  // A bracket that is not closed ends with its block.
  ['(Sources: ACLED\nMali', 'ACLED'],
  // Whose picture it is.
  ['A bus burns. Photo: M. Koro / Sahel Pictures', 'M. Koro / Sahel Pictures'],
  ['Un car brûle. © Kita / Agence Sahara\nLe Mali', 'Kita / Agence Sahara'],
  ['Photo: soldiers in Mali', ''],
  ['© It is said that Mali left', ''],
  // What is said by sources, or of them, is the story.
  ['Two sources: a soldier of Mali and a clerk.', ''],
  ['Sources in Mali say so.', ''],
  [`Source: ${'a soldier in Mali who was there and who speaks at length of it. '.repeat(4)}`, ''],
])('%s', (text, expected) => {
  expect(cited(text)).toBe(expected);
});
