import { describe, expect, it } from 'vitest';
import { find, told } from './small-world';

describe('what speaks for an event', () => {
  it.each<readonly [text: string, expected: string]>([
    // Where it was written is not where it was.
    ['BAMAKO, June 2 (Reuters) - JNIM attacked Boulkessi on Sunday.', 'boulkessi unrecorded'],
    ['The army said of it – JNIM attacked Boulkessi on Sunday.', 'boulkessi unrecorded'],
    // A person goes on as 'he'.
    ['Droukdel led it. He was killed by soldiers in June 2020.', 'droukdel unrecorded'],
    ['Droukdel led it.\nNothing.\nNothing.\nNothing.\nHe was killed by soldiers in June 2020.', ''],
    // The region of a place that is recorded, or its country.
    [
      'In February gunmen ambushed a convoy in the Gao region, killing 34 civilians.',
      'gao-convoy within',
    ],
    ['Mali is calm. MINUSMA withdrew in December 2023.', 'minusma-end unrecorded'],
    // The month of the year that the text is in.
    [
      'In June 2020 many protested. In August soldiers seized power in a coup in Bamako.',
      'coup-2020 unrecorded',
    ],
    // Two events in one sentence, each with the figures nearest to its own words.
    [
      'Soldiers seized power in Bamako in a coup in August 2020, and on May 24 JNIM attacked Dioura, killing 40 soldiers.',
      'coup-2020 unrecorded, dioura within',
    ],
  ])('“%s”', (text, expected) => {
    expect(told(find(text))).toBe(expected);
  });

  it('its whole date, where the day of publication is not known', () => {
    const text = 'JNIM attacked Boulkessi on 1 June 2025, killing more than 30 soldiers.';
    expect(told(find(text, 'en', null))).toBe('boulkessi within');
  });
});
