import { describe, expect, test } from 'vitest';
import type { CardLink } from '../../../lib/core/card/card-link';
import { type CardModel, SECTION_KEYS } from '../../../lib/core/card/card-model';
import { citationOf } from '../../../lib/core/card/citation';
import { makeCard } from '../../../lib/core/card/make-card';
import { reasonWords } from '../../../lib/core/card/reason-words';
import { reportOf } from '../../../lib/core/card/report';
import { cardCatalogue } from '../../../lib/core/i18n/card-catalogue';
import type { MessageKey } from '../../../lib/core/i18n/catalogue';
import { makeTranslate } from '../../../lib/core/i18n/translate';
import type { Reason } from '../../../lib/core/model/link';
import { cite, made, recordsOf } from './records-of';

const en = makeTranslate('en', cardCatalogue);
const fr = makeTranslate('fr', cardCatalogue);
const card = makeCard(
  recordsOf([
    made('groups/front', 'group', 'Front', {
      sources: [...cite('agency', 'line 3'), ...cite('agency', 'line 9'), ...cite('report')],
    }),
  ]),
  'groups/front',
) as CardModel;
const link: CardLink = {
  record: card.id,
  text: 'the Front',
  score: 0.92,
  reasons: [{ code: 'beside', detail: 'fighters' }, { code: 'needs-nothing' }],
  figures: [],
};

test('a citation names the record, the edition, and each document once', () => {
  expect(citationOf(card, en)).toBe(
    [
      'Cairn, record “Front” (Armed group, groups/front), edition test.',
      'Sources:',
      '1. Agency, Dispatch, 2 June 2025, line 3; line 9, https://example.org/a',
      '2. Institute, Report, 2020, line 1',
    ].join('\n'),
  );
  expect(citationOf(card, fr)).toContain('fiche «\u00a0Front\u00a0»');
});

test('a report has all that a maintainer needs', () => {
  const page = { url: 'https://news.example/a', title: 'News', published: '2025-06-03' };
  const text = reportOf(card, en, page, link);
  for (const part of [
    'Front (groups/front)',
    'https://news.example/a',
    '2025-06-03',
    '“the Front”',
    '0.92',
    '“fighters”',
    'Edition: test',
  ]) {
    expect(text).toContain(part);
  }
  expect(reportOf(card, en, page, null)).not.toContain('Score');
});

describe('words', () => {
  const CODES: readonly Reason['code'][] = [
    'needs-nothing',
    'named-in-full',
    'beside',
    'topic',
    'cue',
    'other-meaning',
    'not-then',
    'no-context',
    'expansion',
    'equal-candidates',
    'date',
    'place',
    'actor',
    'kind',
    'figures',
    'words',
    'told',
  ];
  test.each(CODES)('the reason %s is told in both languages, with and without a detail', (code) => {
    for (const t of [en, fr]) {
      expect(reasonWords({ code }, t)).not.toContain('reason.');
      expect(reasonWords({ code, detail: '2024' }, t)).toContain('2024');
    }
  });
  test.each(SECTION_KEYS)('the section %s has a heading', (key) => {
    for (const t of [en, fr]) expect(t(`section.${key}` as MessageKey)).not.toContain('section.');
  });
  test('no French sentence mark stands without its no-break space', () => {
    const wrong = Object.entries(cardCatalogue.fr).filter(([, text]) =>
      /(?:[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f])(?!\w|\/)/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
