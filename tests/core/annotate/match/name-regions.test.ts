import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../lib/core/annotate/match/find-mentions';
import { entity, gazetteerOf } from './gazetteer-of';

const region = (town: string) =>
  entity(`places/ml/${town.toLowerCase()}-region`, { name: `${town} region` });
const gazetteer = gazetteerOf(
  entity('places/mali', { name: 'Mali' }),
  entity('places/ml/gao', { name: 'Gao' }),
  entity('places/ml/kidal', { name: 'Kidal' }),
  entity('places/ml/menaka', { name: 'Ménaka' }),
  entity('places/ml/bankass', { name: 'Bankass' }),
  entity('places/ml/tilemsi', { name: 'Tilemsi', aliases: [{ form: 'commune de Tilemsi' }] }),
  entity('groups/jnim', { name: 'JNIM' }),
  ...['Gao', 'Kidal', 'Ménaka'].map(region),
);
const named = (text: string): string =>
  findMentions(gazetteer, text)
    .mentions.map(({ text: surface, senses: [sense] }) => {
      const { id } = gazetteer.entities.get(sense?.entity ?? -1) as { id: string };
      return id.endsWith('-region') ? `${surface}*` : surface;
    })
    .join(' ');

/** A star where the region is meant. */
describe('a town’s name is its region’s by the words around it', () => {
  test.each([
    ['in the Gao region', 'Gao*'],
    ['in the region of Gao', 'Gao*'],
    ['in the Gao, Kidal and Ménaka regions', 'Gao* Kidal* Ménaka*'],
    ['la région de Gao', 'Gao*'],
    ['Région du Gao', 'Gao*'],
    ['les régions de Gao, Kidal et Ménaka', 'Gao* Kidal* Ménaka*'],
    ['les régions de Gao et de Kidal', 'Gao* Kidal*'],
    ['les régions d’Ansongo et de Gao', 'Gao'],
    ['the regions of Kidal and Ménaka', 'Kidal* Ménaka*'],
    ['dans la région de Gao et dans celle de Kidal', 'Gao* Kidal*'],
    ['La police de Gao et celle de Kidal', 'Gao Kidal'],
    // Not so the town that merely stands near one.
    ['in Gao and the Kidal region', 'Gao Kidal*'],
    ['Gao, Kidal. The regions', 'Gao Kidal'],
    ['la région de Gao et Kidal', 'Gao* Kidal'],
    ['JNIM and Gao regions', 'JNIM Gao*'],
    // Nor one that has no region of ours, nor a country.
    ['the region of Bankass', 'Bankass'],
    ['the Bankass and Gao regions', 'Bankass Gao*'],
    ['the regions of Mali', 'Mali'],
    // A commune is named with its noun.
    ['la commune de Tilemsi', 'commune de Tilemsi'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});
