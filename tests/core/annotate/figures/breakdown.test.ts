import { expect, test } from 'vitest';
import { readFigures } from '../../../../lib/core/annotate/figures/read-figures';

const read = (sentence: string, lang: 'en' | 'fr' = 'en'): string[] =>
  readFigures(sentence, lang).map(
    ({ measure, of, low, recount }) => `${measure} ${of} ${low}${recount ? ' again' : ''}`,
  );

test('those counted one by one after their number are no further people', () => {
  expect(read('Deux agents, une femme et un homme venus du Nigeria, ont été tués.', 'fr')).toEqual([
    'killed people 2',
  ]);
  expect(read('Three teachers, two women and one man, were abducted.')).toEqual([
    'abducted people 3',
  ]);
});

test('of another sort they are', () => {
  expect(read('Thirty people, 26 civilians and four soldiers, were killed.')).toEqual([
    'killed people 30',
    'killed civilians 26',
    'killed soldiers 4',
  ]);
});

test('a count of the dead goes back to them, whoever was counted last', () => {
  expect(read('Five people died and nine were hurt; an earlier count stood at four.')).toEqual([
    'killed people 5',
    'wounded people 9',
    'killed people 4 again',
  ]);
});

test('first one number and then another: the same people', () => {
  expect(read('First 25 and then 38 soldiers were counted dead.')).toEqual([
    'killed soldiers 25 again',
    'killed soldiers 38',
  ]);
});

test('what is denied, and who speaks, counts nobody', () => {
  expect(read('Four men were taken, not seven.')).toEqual(['abducted people 4']);
  expect(read('Thirty soldiers died, two people in the security services told us.')).toEqual([
    'killed soldiers 30',
  ]);
  expect(read('They are said to have killed 30 soldiers.')).toEqual(['killed soldiers 30']);
});
