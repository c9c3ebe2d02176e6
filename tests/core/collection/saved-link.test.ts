import { expect, test } from 'vitest';
import type { SavedAnnotation, Telling } from '../../../lib/core/collection/article';
import { savedLink } from '../../../lib/core/collection/saved-link';

const PLACE: SavedAnnotation = {
  id: 'places/ml/gao',
  name: 'Gao',
  type: 'place',
  score: 0.9,
  reasons: [{ code: 'beside', detail: 'town' }],
  quote: { exact: 'Gao', prefix: 'In ', suffix: '' },
  position: { start: 3, end: 6 },
};

test('a mention is the link that it was', () => {
  expect(savedLink(PLACE)).toMatchObject({
    entity: 'places/ml/gao',
    text: 'Gao',
    start: 3,
    score: 0.9,
    reasons: [{ code: 'beside', detail: 'town' }],
  });
});

const FIGURE = { text: '30', measure: 'killed', of: 'people', low: 30, check: 'within' } as const;
const TELLING: Telling = {
  date: { start: '2025-06-01', end: '2025-06-01', precision: 'day' },
  places: [],
  check: 'within',
  figures: [{ ...FIGURE, position: { start: 4, end: 6 } }],
};
const TOLD: SavedAnnotation = { ...PLACE, type: 'incident', telling: TELLING };

test('a passage has its figures, each at its words', () => {
  expect(savedLink(TOLD)).toMatchObject({
    incident: 'places/ml/gao',
    figures: [{ ...FIGURE, start: 4, end: 6 }],
  });
});

test('an incident is marked where it was on its page; before that was kept, in the whole passage', () => {
  const marks = [{ start: 4, end: 6 }];
  expect(savedLink({ ...TOLD, telling: { ...TELLING, marks } })).toMatchObject({ marks });
  expect(savedLink(TOLD)).toMatchObject({ marks: [{ start: 3, end: 6 }] });
});

test('what was only listed stays without a mark', () => {
  expect(savedLink({ ...PLACE, painted: false })).toMatchObject({ painted: false });
  expect(savedLink(PLACE)).toMatchObject({ painted: true });
});

test('of an annotation without reasons nothing can be said', () => {
  const { reasons: _, ...older } = PLACE;
  expect(savedLink(older)).toBeNull();
});
