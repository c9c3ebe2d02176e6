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
  // A short name by which only the French summary calls it.
  [
    {
      name: 'ECOWAS',
      names: { fr: 'Communauté économique des États de l’Afrique de l’Ouest' },
      aliases: [{ form: 'Cedeao' }],
      summary: { en: 'ECOWAS is …', fr: 'La Cédéao est …' },
    },
    { en: 'ECOWAS', fr: 'Cédéao' },
  ],
  [{ name: 'Gao', names: { fr: 'Gao' } }, 'Gao'],
  [{ name: 'Gao' }, 'Gao'],
])('%j is shown as %j', (entity, shown) => {
  expect(displayName({ summary: { en: 'It is …', fr: 'C’est …' }, ...entity })).toEqual(shown);
});
