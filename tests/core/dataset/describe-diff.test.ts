import { describe, expect, test } from 'vitest';
import { describeChange } from '../../../lib/core/dataset/describe-diff';
import type { PartChange } from '../../../lib/core/dataset/diff-releases';
import { catalogue } from '../../../lib/core/i18n/catalogue';
import { makeTranslate } from '../../../lib/core/i18n/translate';
import type { Figure } from '../../../lib/core/model/incident';

const en = makeTranslate('en', catalogue);
const fr = makeTranslate('fr', catalogue);
const figure = (bounds: Partial<Figure>) =>
  ({ measure: 'killed', of: 'people', sources: [], ...bounds }) as Figure;

describe('one change within a record, in words', () => {
  test.each<[PartChange, string, string]>([
    [
      { part: 'figure', kind: 'removed', before: figure({ low: 3, high: 3 }) },
      'people killed: 3 (removed)',
      'personnes tuées\u00a0: 3 (retiré)',
    ],
    [
      // The number stands; who claims it is what changed.
      {
        part: 'figure',
        kind: 'revised',
        before: figure({ low: 3, high: 3 }),
        after: figure({ low: 3, high: 3, by: { en: 'a mayor', fr: 'un maire' } }),
      },
      'people killed: 3',
      'personnes tuées\u00a0: 3',
    ],
    [
      {
        part: 'figure',
        kind: 'revised',
        before: figure({ qualifier: 'dozens' }),
        after: figure({ low: 30, qualifier: 'more-than' }),
      },
      'people killed: dozens → more than 30',
      'personnes tuées\u00a0: des dizaines → plus de 30',
    ],
    [
      { part: 'claim', kind: 'added', what: 'strength' },
      '1 statement added: Strength',
      '1 élément ajouté\u00a0: Effectifs',
    ],
    [
      { part: 'relation', kind: 'removed', what: 'part-of' },
      '1 relation removed: Part of',
      '1 lien retiré\u00a0: Fait partie de',
    ],
    [
      { part: 'source', kind: 'added', what: 'reuters' },
      '1 source added: reuters',
      '1 source ajoutée\u00a0: reuters',
    ],
    [{ part: 'summary', kind: 'revised' }, '1 summary revised', '1 résumé révisé'],
  ])('%o', (change, english, french) => {
    expect(describeChange(change, en)).toBe(english);
    expect(describeChange(change, fr)).toBe(french);
  });
  test('a figure without a number or a word for one leaves no gap that reads as a number', () => {
    expect(describeChange({ part: 'figure', kind: 'added', after: figure({}) }, en)).toBe(
      'people killed:  (added)',
    );
  });
});
