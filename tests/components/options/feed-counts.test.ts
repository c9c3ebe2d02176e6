import { expect, test } from 'vitest';
import { feedCounts } from '../../../components/options/feed-counts';
import { catalogue } from '../../../lib/core/i18n/catalogue';
import { makeTranslate } from '../../../lib/core/i18n/translate';

test.each([
  ['en', { entities: 1, incidents: 12 }, '1 name, 12 incidents'],
  ['en', { entities: 10, incidents: 1 }, '10 names, 1 incident'],
  ['fr', { entities: 1, incidents: 0 }, '1 nom, 0 événement'],
  ['fr', { entities: 2, incidents: 3 }, '2 noms, 3 événements'],
] as const)('in %s an edition of %o holds %s', (language, held, words) => {
  expect(feedCounts(makeTranslate(language, catalogue), held)).toBe(words);
});
