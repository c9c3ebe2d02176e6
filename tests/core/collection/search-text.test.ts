import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type SearchText,
  searchTerms,
  searchTextOf,
} from '../../../lib/core/collection/search-text';
import { WordIndex } from '../../../lib/core/collection/word-index';
import { makeArticle } from './make-article';

const texts = [
  makeArticle({ id: 'body', text: 'The market town of Ménaka, near Gao.' }),
  makeArticle({ id: 'title', title: 'Gao: the market town', text: 'Nothing else.' }),
  makeArticle({
    id: 'note',
    own: { tags: ['Gao'], note: 'l’État islamique', highlights: [], state: 'read' },
    text: 'x',
  }),
].map(searchTextOf);

function indexOf(all: readonly SearchText[]): WordIndex {
  const index = new WordIndex();
  for (const text of all) index.add(text);
  return index;
}

test.each([
  ['gao', ['title', 'note', 'body']],
  ['MENAKA', ['body']],
  ['mena', ['body']],
  ['enaka', []],
  ['gao market', ['title', 'body']],
  ['"market town"', ['title', 'body']],
  ['"market tow"', []],
  ['« town of »', ['body']],
  ['etat', ['note']],
  ['', ['body', 'title', 'note']],
] as const)('%s', (query, ids) => {
  expect(indexOf(texts).search(query)).toEqual(ids);
});

test('a text that changes is found by its new words alone; one that is taken out, by none', () => {
  const index = indexOf(texts);
  index.add(searchTextOf(makeArticle({ id: 'body', text: 'Kidal.' })));
  expect(index.search('kidal')).toEqual(['body']);
  expect(index.search('menaka')).toEqual([]);
  index.remove('body');
  expect(index.search('kidal')).toEqual([]);
  expect(index.search('').length).toBe(2);
});

test('what the index finds is what a plain look through the texts finds', () => {
  const word = fc.constantFrom('gao', 'gaoua', 'town', 'market', 'a', 'ab');
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const query = fc.array(
    fc.oneof(
      word,
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
      fc.constantFrom('ga', 'm', 'a.b', 'town-mar'),
    ),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), query, (given, terms) => {
      const all = given.map(([title, body], i) =>
        searchTextOf(makeArticle({ id: String(i), title, text: body })),
      );
      const asked = terms.join(' ');
      const plain = all.filter(({ head, own, body }) =>
        searchTerms(asked).every((term) => [head, own, body].some((part) => part.includes(term))),
      );
      expect(indexOf(all).search(asked).sort()).toEqual(plain.map(({ id }) => id).sort());
    }),
  );
});

test('a phrase is no longer found in a text that was taken out', () => {
  const index = indexOf(texts);
  index.remove('body');
  expect(index.search('"market town"')).toEqual(['title']);
});

test('thousands of words are found by their beginning, those that came last too', () => {
  const numbers = Array.from({ length: 2500 }, (_, i) => `w${i}`).join(' ');
  const index = indexOf([searchTextOf(makeArticle({ id: 'many', title: '', text: numbers }))]);
  expect(index.search('w2499')).toEqual(['many']);
  index.add(searchTextOf(makeArticle({ id: 'late', title: '', text: 'w2499x' })));
  expect(index.search('w2499').sort()).toEqual(['late', 'many']);
  expect(index.search('w25000')).toEqual([]);
});
