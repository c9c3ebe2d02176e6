import { describe, expect, test } from 'vitest';
import { indexNearTerms, type NearTerms, SAME_SOUND } from '../../../lib/core/lookup/near-terms';

function build(terms: readonly string[]): { near: NearTerms; pauses: number } {
  const building = indexNearTerms(terms);
  for (let pauses = 0; ; pauses++) {
    const step = building.next();
    if (step.done) return { near: step.value, pauses };
  }
}
const TERMS = ['koufa', 'boulkessi', 'boulkessou', 'boni', 'gao', 'aoui'];
const { near } = build(TERMS);
const found = (word: string) => near(word).map(({ term }) => TERMS[term]);

describe('words near another', () => {
  test('are those that sound the same', () => {
    expect(near('kufa')).toContainEqual({ term: 0, likeness: SAME_SOUND });
  });
  test('are those that begin with the same sounds, the nearest first', () => {
    expect(found('bulkess')).toEqual(['boulkessi', 'boulkessou']);
    expect(found('bulkes')).toEqual(expect.arrayContaining(['boulkessi']));
  });
  test('of vowels alone are found by how they are written', () => {
    expect(found('aouia')).toEqual(['aoui']);
  });
  test('are none for a word of two letters', () => {
    expect(found('bo')).toEqual([]);
  });
  test('are none where no word is like it', () => {
    expect(found('xyzzy')).toEqual([]);
  });
});

test('many words are read with a pause every few thousand', () => {
  const few = build(['gao']).pauses;
  const many = build(Array.from({ length: 9000 }, (_, i) => `gao${i}`)).pauses;
  expect(many).toBe(few + 2);
});
