import { describe, expect, test } from 'vitest';
import { compileRelease } from '../../../lib/core/dataset/compile-release';
import { parseRecords } from '../../../lib/core/dataset/parse-record';
import { makeLookup } from '../../../lib/core/lookup/lookup';
import { readRecordFiles } from '../../../scripts/data/read-dataset';

const { dataset } = parseRecords(readRecordFiles().files);
if (!dataset) throw new Error('the records did not parse');
const lookup = makeLookup(compileRelease(dataset));

const MOURA = 'incidents/2022/2022-03-23-moura';
const TINZAOUATEN = 'incidents/2024/2024-07-25-tinzaouaten';

describe('what people type finds first', () => {
  test.each([
    // As it is called.
    ['jnim', 'groups/jnim'],
    ['JNIM', 'groups/jnim'],
    ['minusma', 'missions/minusma'],
    ['wagner', 'organisations/wagner-group'],
    ['tongo tongo', 'places/ne/tongo-tongo'],
    ['la terrasse', 'places/ml/la-terrasse'],
    ['mali', 'places/mali'],
    // Beginnings.
    ['tinz', 'places/ml/tinzaouaten'],
    ['ouagad', 'places/bf/ouagadougou'],
    ['support of isl', 'groups/jnim'],
    // Acronyms, in either language, recorded or made of the initials.
    ['gsim', 'groups/jnim'],
    ['eigs', 'groups/is-sahel'],
    ['aqmi', 'groups/aqim'],
    ['cedeao', 'organisations/ecowas'],
    ['ibk', 'people/ibrahim-boubacar-keita'],
    // Who leads, by whichever name of the group and whichever word.
    ['leader of JNIM', 'people/iyad-ag-ghaly'],
    ['chef du gsim', 'people/iyad-ag-ghaly'],
    ['émir du gsim', 'people/iyad-ag-ghaly'],
    ['commandant de la katiba', 'people/amadou-koufa'],
    ['commander of katiba macina', 'people/amadou-koufa'],
    ['emir of aqmi', 'people/abdelmalek-droukdel'],
    // Without accents.
    ['goita', 'people/assimi-goita'],
    ['menaka', 'places/ml/menaka'],
    ['etat islamique', 'groups/islamic-state'],
    // Otherwise transliterated.
    ['kufa', 'people/amadou-koufa'],
    ['tinzawaten', 'places/ml/tinzaouaten'],
    ['tin zawaten', 'places/ml/tinzaouaten'],
    ['tinzawat', 'places/ml/tinzaouaten'],
    ['wagadugu', 'places/bf/ouagadougou'],
    ['sahraoui', 'people/adnan-abu-walid-al-sahrawi'],
    ['iyad ag gali', 'people/iyad-ag-ghaly'],
    ['belmoctar', 'people/mokhtar-belmokhtar'],
    ['burem', 'places/ml/bourem'],
    // Mistyped.
    ['boulikesi', 'places/ml/boulkessi'],
    ['barkane', 'operations/barkhane'],
    ['tomboctou', 'places/ml/timbuktu'],
    ['jnm', 'groups/jnim'],
    ['boukina', 'places/burkina-faso'],
    ['bamaco', 'places/ml/bamako'],
    // French names.
    ['tombouctou', 'places/ml/timbuktu'],
    ['operation barkhane', 'operations/barkhane'],
    ["accord d'alger", 'accords/algiers-accord'],
    ['nations unies', 'organisations/united-nations'],
    // A name with a word about it, or with its year.
    ['moura 2022', MOURA],
    ['2022 moura', MOURA],
    ['moura massacre', MOURA],
    ['barkhane end', 'operations/barkhane'],
    ['barkhane fin', 'operations/barkhane'],
    ['coup 2020', 'incidents/2020/2020-08-18-coup'],
    ['coup niger 2023', 'incidents/2023/2023-07-26-niger-coup'],
    ['radisson 2015', 'incidents/2015/2015-11-20-radisson-blu'],
    ['otages radisson', 'incidents/2015/2015-11-20-radisson-blu'],
    ['wagner tinzaouaten', TINZAOUATEN],
    ['embuscade tinzaouaten', TINZAOUATEN],
    ['embuscade juillet 2024', TINZAOUATEN],
    ['minusma end', 'missions/minusma'],
    ['minusma retrait', 'incidents/2023/2023-12-11-minusma-end'],
  ])('%s: %s', (query, id) => {
    expect(lookup(query, 3)[0]?.id).toBe(id);
  });
});

describe('what people type finds among the first three', () => {
  test.each([
    ['boulkessi 2025', 'incidents/2025/2025-06-01-boulkessi'],
    ['bamako 2024', 'incidents/2024/2024-09-17-bamako'],
    ['journaliste dubois', 'people/olivier-dubois'],
    ['president of mali', 'people/assimi-goita'],
    ['numéro deux du gsim', 'people/yahia-abou-el-hammam'],
    ['dubois liberation', 'incidents/2023/2023-03-16-dubois-woodke'],
    ['camp kidal 2017', 'incidents/2017/2017-06-08-kidal'],
    ['moura 20', MOURA],
  ])('%s: %s', (query, id) => {
    expect(lookup(query, 3).map((result) => result.id)).toContain(id);
  });
});

test('a name that is not recorded finds nothing', () => {
  for (const query of ['xyzzyqq', 'reykjavik', 'quetzalcoatl'])
    expect(lookup(query, 5).map(({ id }) => id)).toEqual([]);
});

describe('a sentence or a headline finds what it is about', () => {
  test.each([
    // Words that ask, and what one record tells of another.
    ['who leads jnim', 'people/amadou-koufa', 'people/iyad-ag-ghaly'],
    ['chef du jnim', 'people/amadou-koufa', 'people/iyad-ag-ghaly'],
    ['qui est iyad ag ghali', 'people/iyad-ag-ghaly'],
    ["chef de l'état islamique au sahel", 'people/adnan-abu-walid-al-sahrawi'],
    // The year is not that of any event there: the place comes, and what is recorded of it.
    ['attack on boulkessi 2024', 'incidents/2025/2025-06-01-boulkessi', 'places/ml/boulkessi'],
    ['kidal 2023', 'places/ml/kidal'],
    ['tinzaouatine 2024', TINZAOUATEN],
    // A name among words that nothing recorded has.
    ['frappe de drone tinzaouaten', 'places/ml/tinzaouaten'],
    ['burkina faso vdp', 'places/burkina-faso'],
    // Other numbers and tenses, words of the record's text.
    ['american missionary kidnapped niger', 'incidents/2016/2016-10-01-jeffery-woodke'],
    ['bamako airport attack', 'incidents/2024/2024-09-17-bamako'],
    ['moura massacre', MOURA],
    // Days, as they are written.
    ['1 june 2025', 'incidents/2025/2025-06-01-boulkessi'],
    ['1er juin 2025', 'incidents/2025/2025-06-01-boulkessi'],
    ['2025-06-01', 'incidents/2025/2025-06-01-boulkessi'],
    ['26 juillet 2024', TINZAOUATEN],
    // 'IS' is a name.
    ['is sahel', 'groups/is-sahel'],
  ])('%s: %s', (query, ...ids) => {
    const found = lookup(query, 5).map(({ id }) => id);
    for (const id of ids) expect(found.slice(0, ids.length + 1)).toContain(id);
  });

  // Places and militias that are not recorded: an attack elsewhere in that year is no answer.
  test.each([
    'solhan attack 2021',
    'barsalogho august 2024',
    'farabougou',
    'nondin',
    'tchiani',
    'vdp',
  ])('nothing is made up for %s', (query) => {
    expect(lookup(query, 5)).toEqual([]);
  });

  test('what is typed of a name so far is not like a shorter one', () => {
    for (const typed of ['boulk', 'boulke', 'boulkes'])
      expect(lookup(typed, 5).map(({ id }) => id)).not.toContain('people/lamana-ould-bou');
  });
});
