import { expect, test } from 'vitest';
import type { SavedAnnotation } from '../../../lib/core/collection/article';
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

test('a passage has its figures, each at its words', () => {
  const figure = { text: '30', measure: 'killed', of: 'people', low: 30, check: 'within' } as const;
  const told: SavedAnnotation = {
    ...PLACE,
    type: 'incident',
    telling: {
      date: { start: '2025-06-01', end: '2025-06-01', precision: 'day' },
      places: [],
      check: 'within',
      figures: [{ ...figure, position: { start: 4, end: 6 } }],
    },
  };
  expect(savedLink(told)).toMatchObject({
    incident: 'places/ml/gao',
    figures: [{ ...figure, start: 4, end: 6 }],
  });
});

test('of an annotation without reasons nothing can be said', () => {
  const { reasons: _, ...older } = PLACE;
  expect(savedLink(older)).toBeNull();
});
