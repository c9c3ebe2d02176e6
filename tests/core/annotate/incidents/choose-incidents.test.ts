import { describe, expect, it } from 'vitest';
import { find, told } from './small-world';

describe('several events in one sentence', () => {
  it.each<readonly [text: string, expected: string]>([
    // Places of their own.
    [
      'On May 24 JNIM attacked Dioura, and Tahoua too was attacked.',
      'dioura unrecorded, tahoua unrecorded',
    ],
    // No place for one of them, but a date and names of its own.
    [
      'Droukdel was killed by soldiers in June 2020, and on May 24 JNIM attacked Dioura, killing 40 soldiers.',
      'droukdel unrecorded, dioura within',
    ],
    // A date of its own for each, the same place for both.
    [
      'Boulkessi was attacked on 30 September 2019, when 25 soldiers were killed, and on 1 June 2025, when JNIM killed more than 30 soldiers.',
      'boulkessi within, boulkessi-2019 within',
    ],
    // The same place and day for both: words of its own record for each.
    [
      'On 18 August 2020 soldiers seized power in a coup in Bamako, the junta promised peace, and the president announced on television his resignation and dissolved parliament.',
      'coup-2020 unrecorded, resignation-2020 unrecorded',
    ],
    [
      'On 18 August 2020 soldiers seized power in a coup in Bamako, and the junta promised peace.',
      'coup-2020 unrecorded',
    ],
    // The same place for both: only one can be meant.
    ['On 1 June 2025 JNIM attacked Boulkessi, killing 30 soldiers.', 'boulkessi within'],
  ])('“%s”', (text, expected) => {
    expect(told(find(text))).toBe(expected);
  });

  it('gives as a ground that the page tells of it elsewhere', () => {
    const [first, again] = find(
      'JNIM struck Boulkessi on Sunday, killing more than 30 soldiers. A first message from the army had spoken of 12 soldiers dead at Boulkessi.',
    );
    expect(again?.reasons.map(({ code }) => code)).toContain('told');
    expect(first?.incident).toBe(again?.incident);
    const [alone] = find('JNIM struck Boulkessi on Sunday, killing more than 30 soldiers.');
    expect(alone?.reasons.map(({ code }) => code)).not.toContain('told');
  });
});
