import { expect, test } from 'vitest';
import { recordName } from '../../../components/collection/record-name';
import { catalogue } from '../../../lib/core/i18n/catalogue';
import { makeTranslate } from '../../../lib/core/i18n/translate';
import { happened, made, recordsOf } from '../../core/card/records-of';

const records = recordsOf(
  [made('places/ml/timbuktu', 'place', 'Timbuktu', { names: { fr: 'Tombouctou' } })],
  [happened('2025-06-01', 'gao', { title: { en: 'Attack on Gao', fr: 'Attaque de Gao' } })],
);
const GAO = 'incidents/2025/2025-06-01-gao';

test.each([
  ['en', 'Timbuktu', 'Attack on Gao'],
  ['fr', 'Tombouctou', 'Attaque de Gao'],
] as const)('in %s, whatever the article was saved with', (language, place, incident) => {
  const t = makeTranslate(language, catalogue);
  expect(recordName('places/ml/timbuktu', records, t, 'Tombouctou')).toBe(place);
  expect(recordName(GAO, records, t, 'Attack on Gao')).toBe(incident);
});

test('of a record that is not there: as it was saved, else the end of its id', () => {
  const t = makeTranslate('en', catalogue);
  expect(recordName('groups/the-front', records, t, 'Le Front')).toBe('Le Front');
  expect(recordName('groups/the-front', null, t)).toBe('the front');
});
