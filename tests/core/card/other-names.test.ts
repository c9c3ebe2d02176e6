import { expect, test } from 'vitest';
import { namesFor, otherNames } from '../../../lib/core/card/other-names';
import { entity } from '../annotate/match/gazetteer-of';

const names = otherNames(
  entity('groups/aqim', {
    name: 'AQIM',
    names: { en: 'al-Qaeda in the Islamic Maghreb', ar: 'القاعدة' },
    aliases: [
      { form: 'Al Qaeda of the Maghreb', lang: 'en' },
      { form: 'Aqim' },
      { form: 'GSPC' },
      { form: 'Aqmi', lang: 'fr' },
      { form: 'AQMI', lang: 'fr' },
    ],
  }),
);

test('other names are each said once, and none that is shown already', () => {
  expect(names.map(({ form }) => form)).toEqual([
    'Al Qaeda of the Maghreb',
    'GSPC',
    'Aqmi',
    'القاعدة',
  ]);
});

test('those of the reader’s language come first, then those of none, then the others', () => {
  expect(namesFor(names, 'fr')).toEqual(['Aqmi', 'GSPC', 'Al Qaeda of the Maghreb', 'القاعدة']);
  expect(namesFor(names, 'en')).toEqual(['Al Qaeda of the Maghreb', 'GSPC', 'Aqmi', 'القاعدة']);
});
