import { expect, test } from 'vitest';
import type { SavedAnnotation } from '../../../lib/core/collection/article';
import { type CurrentRecords, changedRecords } from '../../../lib/core/collection/changed-records';
import { quoteOf } from '../../../lib/core/collection/selectors';
import type { Entity } from '../../../lib/core/model/entity';
import type { Incident } from '../../../lib/core/model/incident';
import { makeArticle } from './make-article';

const TEXT = 'At least 30 soldiers were killed at Boulkessi. JNIM said so. JNIM again.';
const INCIDENT = 'incidents/2025/2025-06-01-boulkessi';

function annotation(exact: string, more: Partial<SavedAnnotation>, from = 0): SavedAnnotation {
  const start = TEXT.indexOf(exact, from);
  const position = { start, end: start + exact.length };
  return {
    id: 'groups/jnim',
    name: 'JNIM',
    type: 'group',
    quote: quoteOf(TEXT, position),
    position,
    ...more,
  };
}
const START = TEXT.indexOf('30');
const article = makeArticle({
  text: TEXT,
  edition: '2025.06',
  annotations: [
    annotation('At least 30 soldiers were killed at Boulkessi.', {
      id: INCIDENT,
      name: 'Attack on Boulkessi',
      type: 'incident',
      telling: {
        date: { start: '2025-06-01', end: '2025-06-01', precision: 'day' },
        places: [],
        check: 'unrecorded',
        figures: [
          {
            text: 'At least 30 soldiers',
            measure: 'killed',
            of: 'soldiers',
            low: 30,
            check: 'unrecorded',
            position: { start: 0, end: 20 },
          },
        ],
      },
    }),
    annotation('JNIM', {}),
    annotation('JNIM', {}, TEXT.lastIndexOf('JNIM')),
  ],
});
const summary = { en: 'JNIM is …', fr: 'Le JNIM est …' };
const jnim = { id: 'groups/jnim', name: 'JNIM', summary } as Entity;
const boulkessi = {
  id: INCIDENT,
  title: { en: 'Attack on Boulkessi', fr: 'Attaque de Boulkessi' },
  date: { start: '2025-06-01', end: '2025-06-01', precision: 'day' },
  figures: [{ measure: 'killed', of: 'soldiers', low: 40, high: 60 }],
} as unknown as Incident;
const current = (more: Partial<CurrentRecords> = {}): CurrentRecords => ({
  edition: '2025.07',
  entities: new Map([[jnim.id as string, jnim]]),
  incidents: new Map([[INCIDENT, boulkessi]]),
  ...more,
});

test('nothing changes within an edition, nor for a link', () => {
  expect(changedRecords(article, current({ edition: '2025.06' }))).toEqual([]);
  expect(changedRecords(makeArticle({ edition: undefined }), current())).toEqual([]);
});

test('a figure that was unrecorded and is within the claims of today says so', () => {
  expect(START).toBe(9);
  expect(changedRecords(article, current())).toMatchObject([
    { kind: 'figure', id: INCIDENT, figure: { low: 30, check: 'unrecorded' }, now: 'within' },
  ]);
});

test('a new name, another day and a record that is gone, each once', () => {
  const changes = changedRecords(
    article,
    current({
      entities: new Map(),
      incidents: new Map([
        [
          INCIDENT,
          {
            ...boulkessi,
            figures: [],
            title: { en: 'Boulkessi', fr: 'Boulkessi' },
            date: { start: '2025-05-31', end: '2025-06-01', precision: 'days' },
          } as Incident,
        ],
      ]),
    }),
  );
  expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
    [INCIDENT, 'renamed'],
    [INCIDENT, 'date'],
    ['groups/jnim', 'gone'],
  ]);
});

test('a new name of an entity, and an incident that is gone', () => {
  const changes = changedRecords(
    article,
    current({
      entities: new Map([[jnim.id as string, { ...jnim, name: 'Nusrat' } as Entity]]),
      incidents: new Map(),
    }),
  );
  expect(changes).toMatchObject([
    { kind: 'gone', id: INCIDENT },
    { kind: 'renamed', id: jnim.id, now: 'Nusrat' },
  ]);
});

test('an incident that was told without a date and figures has only its name to change', () => {
  const bare = makeArticle({
    text: TEXT,
    edition: '2025.06',
    annotations: [annotation('JNIM said so.', { id: INCIDENT, name: 'Attack', type: 'incident' })],
  });
  expect(changedRecords(bare, current()).map(({ kind }) => kind)).toEqual(['renamed']);
});

test('the figures of a French article are read as French', () => {
  const text = 'Au moins 30 soldats ont été tués à Boulkessi.';
  const told = article.content.annotations[0]?.telling;
  const figure = told?.figures[0];
  const french = makeArticle({
    text,
    lang: 'fr-ML',
    edition: '2025.06',
    annotations: [
      {
        ...annotation('At least', { id: INCIDENT, name: 'Attack on Boulkessi', type: 'incident' }),
        position: { start: 0, end: text.length },
        ...(told &&
          figure && {
            telling: { ...told, figures: [{ ...figure, text: 'Au moins 30 soldats' }] },
          }),
      },
    ],
  });
  expect(changedRecords(french, current())).toMatchObject([{ kind: 'figure', now: 'within' }]);
});
