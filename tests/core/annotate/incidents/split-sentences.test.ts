import { expect, it } from 'vitest';
import { splitSentences } from '../../../../lib/core/annotate/incidents/split-sentences';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['One attack. Two dead.', ['One attack.', 'Two dead.']],
  ['The U.N. said so. The base fell.', ['The U.N. said so.', 'The base fell.']],
  ['Troops of the U.N. They left.', ['Troops of the U.N.', 'They left.']],
  ['A U.S. Army captain', ['A U.S. Army captain']],
  [
    'On Sept. 17 it attacked. Col. Assimi Goita spoke.',
    ['On Sept. 17 it attacked.', 'Col. Assimi Goita spoke.'],
  ],
  ['Capt. Traoré and Dr. Diop met', ['Capt. Traoré and Dr. Diop met']],
  ['M. Diop a parlé. Selon lui, rien.', ['M. Diop a parlé.', 'Selon lui, rien.']],
  ['Il a dit : « Non. » Le maire part.', ['Il a dit : « Non. »', 'Le maire part.']],
  ['"They fled." The army said 3.5 tonnes.', ['"They fled."', 'The army said 3.5 tonnes.']],
  ['"Why?" he asked. Nobody knew.', ['"Why?" he asked.', 'Nobody knew.']],
  ['A headline\n\nA line.  Another one\n', ['A headline', 'A line.', 'Another one']],
  ['In 2019. 30 soldiers died', ['In 2019.', '30 soldiers died']],
  [
    'Elle en revendique quatre-vingt-dix-sept. Notre homme en compte dix.',
    ['Elle en revendique quatre-vingt-dix-sept.', 'Notre homme en compte dix.'],
  ],
  ['Le 5 sept. Bamako est en deuil.', ['Le 5 sept. Bamako est en deuil.']],
  ['   \n', []],
];

it.each(CASES)('splits %j', (text, expected) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it('cuts what is no sentence at a space', () => {
  const sentences = splitSentences('Gao '.repeat(1000));
  expect(sentences.every(({ start, end }) => end - start <= 1500)).toBe(true);
  expect(sentences.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(
    3999 - (sentences.length - 1),
  );
});

it('cuts what has no space wherever it must', () => {
  expect(splitSentences('a'.repeat(4000)).map(({ start, end }) => end - start)).toEqual([
    1500, 1500, 1000,
  ]);
});
