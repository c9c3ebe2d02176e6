import { describe, expect, it } from 'vitest';
import { find, told } from './small-world';

const AGAIN: readonly (readonly [string, string])[] = [
  // Carried over.
  [
    "JNIM claimed an attack on an army base in Boulkessi. The toll of Sunday's attack is unknown, but as many as 30 soldiers were killed.",
    'boulkessi unrecorded, boulkessi within',
  ],
  [
    'On May 24 JNIM attacked Dioura.\nThe assault killed 40 soldiers, a source said.',
    'dioura unrecorded, dioura within',
  ],
  // Headlines and known events.
  [
    'Attack on Boulkessi base leaves dozens dead\nJNIM struck Boulkessi on Sunday, killing more than 30 soldiers.',
    'boulkessi within, boulkessi within',
  ],
  [
    'Insurgents overrun base in Mali, killing dozens of soldiers\nJNIM struck Boulkessi on Sunday, killing more than 30 soldiers.',
    'boulkessi within, boulkessi within',
  ],
  // Told again: the place, the day, what goes on from the sentence before.
  [
    'JNIM struck Boulkessi on Sunday, killing more than 30 soldiers. A first message from the army had spoken of 12 soldiers dead at Boulkessi.',
    'boulkessi within, boulkessi within',
  ],
  [
    'JNIM struck Boulkessi on Sunday, killing more than 30 soldiers. Neither side gave names. The army also speaks of 13 soldiers wounded that morning.',
    'boulkessi within, boulkessi unrecorded',
  ],
  [
    'JNIM struck Boulkessi on Sunday.\nLife goes on.\nSunday’s attack killed more than 30 soldiers, a doctor said.',
    'boulkessi unrecorded, boulkessi within',
  ],
  [
    'JNIM struck Boulkessi on Sunday. A statement on the following day put the loss at Boulkessi at nine soldiers.',
    'boulkessi unrecorded, boulkessi within',
  ],
  [
    'In September 2024 JNIM attacked Bamako. It was the second blow. In July, near Tinzaouaten, rebels had killed 47 soldiers.',
    'bamako unrecorded, tinzaouaten within',
  ],
  ['Bamako has had little peace since the coup of August 2020.', 'coup-2020 unrecorded'],
];
describe('an event told again', () => {
  it.each(AGAIN)('links "%s"', (text, expected) => {
    expect(told(find(text))).toBe(expected);
  });

  it.each([
    'In a separate attack, gunmen killed four people.',
    'The village of Kareri buried four people.',
    'The conflict has killed 40 soldiers and many more.',
    'Was the attack on Boulkessi expected?',
    'Attacks on Boulkessi are frequent.',
    'The insurgents could attack Boulkessi again.',
  ])('stays with one passage where the next says "%s"', (next) => {
    expect(told(find(`JNIM struck Boulkessi on Sunday. ${next}`))).toBe('boulkessi unrecorded');
  });
});
