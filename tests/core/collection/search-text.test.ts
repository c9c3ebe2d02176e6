import { expect, test } from 'vitest';
import { searchTextOf, searchTexts } from '../../../lib/core/collection/search-text';
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
  expect(searchTexts(texts, query)).toEqual(ids);
});
