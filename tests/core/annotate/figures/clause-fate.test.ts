import { expect, test } from 'vitest';
import { readTolls } from '../../../../lib/core/annotate/figures/read-figures';

/** What the clauses hint at of those whose fate no construction tells. */
const hints = (sentence: string, lang: 'en' | 'fr' = 'en'): string[] =>
  readTolls(sentence, lang).untold.map(({ text, hint }) => `${text}: ${hint}`);

test.each([
  ['en', 'Nobody has heard from the five teachers since.', 'five teachers: missing'],
  ['en', 'The kidnappers want a ransom for the six engineers.', 'six engineers: abducted'],
  ['fr', 'Plus personne n’a de nouvelles des cinq instituteurs.', 'cinq instituteurs: missing'],
  ['en', 'They took my brother and eleven other men.', 'eleven other men: abducted'],
  ['fr', 'Ils ont pris mon frère et onze autres hommes.', 'onze autres hommes: abducted'],
  ['fr', 'Le village attend la rançon que valent huit bergers.', 'huit bergers: undefined'],
] as const)('%s: %s', (lang, sentence, hint) => {
  expect(hints(sentence, lang)).toEqual([hint]);
});

test('a clause with words for two fates hints at none', () => {
  expect(hints('Sixty men stood between the prison and the graves.')).toEqual([
    'Sixty men: undefined',
  ]);
});

test('nor does one that denies it, or that tells of somebody else', () => {
  expect(hints('Two judges came, and without prisoners.')).toEqual(['Two judges: undefined']);
  expect(hints('An emir who is dead commanded 300 men.')).toEqual(['300 men: undefined']);
});
