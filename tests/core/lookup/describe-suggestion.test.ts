import { expect, test } from 'vitest';
import { describeSuggestion } from '../../../lib/core/lookup/describe-suggestion';
import type { LookupResult } from '../../../lib/core/lookup/lookup';

const result: LookupResult = {
  id: 'groups/a',
  type: 'group',
  name: `A & <B> "C"`,
  line: { en: 'First & last.', fr: 'Premier.' },
  spans: { en: [{ start: 4, end: 7 }], fr: [] },
};

test('what the reader or a feed wrote cannot become markup', () => {
  expect(describeSuggestion(result, 'en', 'Armed group', true)).toBe(
    'A &amp; <match>&lt;B&gt;</match> &quot;C&quot; <dim>– Armed group – First &amp; last.</dim>',
  );
});

test('a browser that reads no markup gets none', () => {
  expect(describeSuggestion(result, 'fr', 'Groupe armé', false)).toBe(
    'A & <B> "C" – Groupe armé – Premier.',
  );
});

test('an incident is told in the reader’s language, with its year', () => {
  const incident: LookupResult = {
    ...result,
    type: 'incident',
    name: { en: 'Killings at Moura', fr: 'Massacre de Moura' },
    date: '2022-03-27',
  };
  expect(describeSuggestion(incident, 'fr', 'Incident', false)).toBe(
    'Massacre de Moura – Incident – 2022 – Premier.',
  );
});
