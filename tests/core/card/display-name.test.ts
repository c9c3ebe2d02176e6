import { expect, test } from 'vitest';
import { displayName } from '../../../lib/core/model/display-name';

test.each([
  [
    { name: 'Timbuktu', names: { fr: 'Tombouctou' } },
    { en: 'Timbuktu', fr: 'Tombouctou' },
  ],
  [
    {
      name: 'Malian Armed Forces',
      names: { en: 'Malian Armed Forces', fr: 'Forces armées maliennes' },
    },
    { en: 'Malian Armed Forces', fr: 'Forces armées maliennes' },
  ],
  [{ name: 'Mali', names: { en: 'Republic of Mali', fr: 'République du Mali' } }, 'Mali'],
  [{ name: 'JNIM', names: { fr: "Groupe de soutien à l'islam et aux musulmans" } }, 'JNIM'],
  [{ name: 'Gao', names: { fr: 'Gao' } }, 'Gao'],
  [{ name: 'Gao' }, 'Gao'],
])('%j is shown as %j', (entity, shown) => {
  expect(displayName(entity)).toEqual(shown);
});
