import { expect, test } from 'vitest';
import type { SavedAnnotation, Telling } from '../../../lib/core/collection/article';
import { compareCoverage, figureRows } from '../../../lib/core/collection/compare-coverage';
import { quoteOf } from '../../../lib/core/collection/selectors';
import { makeArticle } from './make-article';

const INCIDENT = 'incidents/2025/2025-06-01-boulkessi';
const telling = (figures: Telling['figures']): Telling => ({
  date: { start: '2025-06-01', end: '2025-06-01', precision: 'day' },
  places: ['Boulkessi'],
  figures,
  check: 'within',
});

function annotationOf(
  text: string,
  exact: string,
  more: Partial<SavedAnnotation>,
): SavedAnnotation {
  const start = text.indexOf(exact);
  const position = { start, end: start + exact.length };
  return {
    id: 'groups/jnim',
    name: 'JNIM',
    type: 'group',
    quote: quoteOf(text, position),
    position,
    ...more,
  };
}

const EARLY =
  'A quiet week for rebels elsewhere.\nGunmen killed 30 soldiers at Boulkessi. No group has claimed responsibility.';
const LATE =
  'JNIM, an alliance of terrorists, said it killed 60 at Boulkessi. The army denied responsibility for nothing.';
const killed = (text: string, words: string, low: number): Telling['figures'][number] => {
  const start = text.indexOf(words);
  return {
    text: words,
    measure: 'killed',
    of: 'soldiers',
    low,
    high: low,
    check: 'within',
    position: { start, end: start + words.length },
  };
};
const incident = (text: string, exact: string, figures: Telling['figures']): SavedAnnotation =>
  annotationOf(text, exact, {
    id: INCIDENT,
    name: 'Boulkessi',
    type: 'incident',
    telling: telling(figures),
  });

const early = makeArticle({
  url: 'https://a.example/1',
  text: EARLY,
  published: '2025-06-01T18:00:00Z',
  annotations: [
    incident(EARLY, 'Gunmen killed 30 soldiers at Boulkessi.', [killed(EARLY, '30 soldiers', 30)]),
  ],
});
const late = makeArticle({
  url: 'https://b.example/2',
  text: LATE,
  published: '2025-06-02',
  annotations: [
    annotationOf(LATE, 'JNIM', {}),
    incident(LATE, 'JNIM, an alliance of terrorists, said it killed 60 at Boulkessi.', [
      killed(LATE, '60', 60),
    ]),
  ],
});
const undated = makeArticle({
  ...early,
  id: 'c',
  content: { ...early.content, published: undefined },
});
const other = makeArticle({ url: 'https://d.example/3' });

test('who reported when, the first report first and what has no day last', () => {
  const coverage = compareCoverage(INCIDENT, [undated, late, other, early]);
  expect(coverage.map(({ id, isDated }) => [id, isDated])).toEqual([
    ['a.example/1', true],
    ['b.example/2', true],
    ['c', false],
  ]);
});

test('wording and attribution are the words of the paragraph that tells of it, and no other', () => {
  const [first, second] = compareCoverage(INCIDENT, [early, late]);
  expect(first?.wordings.map(({ words }) => words)).toEqual(['Gunmen']);
  expect(first?.attributions.map(({ kind, words }) => [kind, words])).toEqual([
    ['claimed', 'claimed responsibility'],
  ]);
  expect(second?.wordings.map(({ words, record }) => [words, record?.id])).toEqual([
    ['JNIM', 'groups/jnim'],
    ['terrorists', undefined],
  ]);
  for (const { words, position } of second?.wordings ?? [])
    expect(LATE.slice(position.start, position.end)).toBe(words);
});

test('figures stand side by side', () => {
  const rows = figureRows(compareCoverage(INCIDENT, [early, late]));
  expect(
    rows.map(({ measure, of, cells }) => [measure, of, cells.map(([figure]) => figure?.low)]),
  ).toEqual([['killed', 'soldiers', [30, 60]]]);
});

test('French words are read too', () => {
  const text =
    'Des hommes armés présumés djihadistes ont attaqué Boulkessi, selon l’armée. L’attaque a été revendiquée.';
  const article = makeArticle({ text, lang: 'fr', annotations: [incident(text, 'Boulkessi', [])] });
  const [coverage] = compareCoverage(INCIDENT, [article]);
  expect(coverage?.wordings.map(({ words }) => words)).toEqual(['hommes armés', 'djihadistes']);
  expect(coverage?.attributions.map(({ kind }) => kind)).toEqual([
    'suspected',
    'reported',
    'claimed',
  ]);
});
