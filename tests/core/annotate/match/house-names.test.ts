import { expect, test } from 'vitest';
import { findMentions } from '../../../../lib/core/annotate/match/find-mentions';
import { entity, gazetteerOf } from './gazetteer-of';

const gazetteer = gazetteerOf(
  entity('places/sahel', { name: 'Sahel' }),
  entity('places/ml/bamako', { name: 'Bamako' }),
  entity('groups/jnim', { name: 'JNIM' }),
);
const named = (text: string): string =>
  findMentions(gazetteer, text)
    .mentions.map(({ text: surface }) => surface)
    .join(' ');

test.each([
  ['Meridian Sahel desk', ''],
  ['Reporting by the Lomé and Bamako desks', ''],
  ['Reporting by the Bamako and Lomé desks', ''],
  ['From our Sahel correspondent', ''],
  ['Our former Sahel editor', ''],
  ['Le bureau Sahel de l’agence', ''],
  ['Avec notre bureau de Bamako.', ''],
  ['notre correspondante Sahel', ''],
  // The place itself is told of.
  ['By our correspondent in Bamako', 'Bamako'],
  ['the Sahel, our correspondent writes', 'Sahel'],
  ['A correspondent reached Bamako', 'Bamako'],
  ['le bureau de vote de Bamako', 'Bamako'],
  ['the JNIM desk', 'JNIM'],
])('%s', (text, expected) => {
  expect(named(text)).toBe(expected);
});
