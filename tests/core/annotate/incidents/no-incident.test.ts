import { describe, expect, it } from 'vitest';
import { find, told } from './small-world';

const NIL: readonly (readonly [string, string?])[] = [
  ['JNIM attacked Boulkessi on 3 May, killing 12 soldiers.'],
  // Undated, and long ago.
  ['JNIM attacked Boulkessi.', '2027-06-02'],
  ['JNIM was in Boulkessi.'],
  ['On Sunday the governor visited Boulkessi.'],
  ['BAMAKO, June 1 (Reuters) - The president spoke about attacks on Sunday.'],
  ['On Sunday an attack killed 30 soldiers.'],
  ['On Sunday JNIM attacked Gao.'],
  ['On May 24, JNIM attacked the village of Kareri, killing 40 soldiers.'],
  ['JNIM has attacked bases in Mali since 2012.'],
  [
    'More than 400 soldiers have been killed since the start of May in attacks in Mali, Niger and Burkina Faso.',
  ],
  ['Similar attacks have taken place across Mali, Niger and Burkina Faso.'],
  [
    'UN condemns attack on convoy near Gao\nGunmen killed 25 civilians on Saturday, it said. In February an armed group had ambushed some lorries.',
  ],
  ['JNIM has been blamed for a string of attacks in Dioura.'],
  ['Droukdel was born in 1970 and spoke on Sunday about attacks.'],
  // Before it happened.
  ['JNIM attacked the base at Boulkessi on 1 June 2025, killing 30 soldiers.', '2025-05-01'],
  ['On Sunday a football match was played in Timbuktu.'],
  ['In Niger JNIM attacked on Sunday, killing 30 soldiers.'],
];
describe('no incident', () => {
  it.each(NIL)('leaves "%s" alone', (text = '', published = undefined) => {
    expect(told(find(text, 'en', published))).toBe('');
  });

  it('links without a day of publication only by complete dates', () => {
    expect(told(find('JNIM attacked Boulkessi on Sunday.', 'en', null))).toBe('');
    expect(told(find('JNIM attacked Boulkessi on 1 June 2025.', 'en', null))).toBe(
      'boulkessi unrecorded',
    );
  });
});
