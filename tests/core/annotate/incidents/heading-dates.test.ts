import { describe, expect, it } from 'vitest';
import { datesFor } from '../../../../lib/core/annotate/incidents/date-evidence';
import { readPassages } from '../../../../lib/core/annotate/incidents/read-passages';
import { find, told } from './small-world';

/** The dates that each sentence's event may have. */
const datesOf = (text: string): string[] =>
  readPassages(
    { url: 'https://example.org/', title: '', lang: 'en', text, published: '2025-06-02' as never },
    [],
  ).map((passage) =>
    datesFor(passage)
      .dates.map(({ date }) => date.from)
      .join(' '),
  );

describe('a date that heads its part of the page', () => {
  it('dates what stands under it, until the next one', () => {
    expect(
      datesOf('24 May 2025:\nShells fell. A house burned.\nNobody came.\n26 May 2025\nA mine.'),
    ).toEqual(['2025-05-24', '2025-05-24', '2025-05-24', '2025-05-24', '2025-05-26', '2025-05-26']);
  });

  it('gives way to a date of the sentence, and of the one that it goes on from', () => {
    expect(datesOf('24 May 2025\nOn 26 May 2025 shells fell. A house burned.')).toEqual([
      '2025-05-24',
      '2025-05-26',
      '2025-05-26',
    ]);
  });

  it('is not one in a sentence, and ends some blocks on', () => {
    expect(datesOf('On 24 May 2025 the market was closed.\nShells fell.').at(-1)).toBe('');
    const blocks = Array.from({ length: 7 }, () => '\nShells fell.').join('');
    expect(datesOf(`24 May 2025${blocks}`).at(-1)).toBe('');
  });

  it('tells which event is meant', () => {
    expect(told(find('24 May 2025\nJNIM attacked Dioura, killing 40 soldiers.'))).toBe(
      'dioura within',
    );
  });
});
