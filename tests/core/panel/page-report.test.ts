import { describe, expect, test } from 'vitest';
import type { Annotations, FigureCheck, IncidentLink, Link } from '../../../lib/core/model/link';
import { makePageReport, passagesOf } from '../../../lib/core/panel/page-report';

const TEXT = 'A title\nIn Gao, Mali.\nLater on\nGao again: 40 dead.\n';
const span = (text: string, from = 0) => {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text };
};
const link = (entity: string, name: string, from = 0): Link =>
  ({
    ...span(name, from),
    entity,
    name,
    type: 'place',
    score: 1,
    reasons: [],
    painted: true,
  }) as unknown as Link;
const check = { ...span('40 dead'), measure: 'killed', of: 'people', check: 'outside' };
const INCIDENT = {
  ...span('Gao again: 40 dead.'),
  incident: 'incidents/2024/2024-05-01-gao',
  title: { en: 'Attack', fr: 'Attaque' },
  date: { start: '2024-05-01', end: '2024-05-01', precision: 'day' },
  places: [],
  score: 1,
  reasons: [],
  figures: [check as FigureCheck],
  check: 'outside',
  marks: [],
  painted: true,
} as unknown as IncidentLink;
const annotations: Annotations = {
  edition: '',
  nils: [],
  links: [
    link('places/gao', 'Gao'),
    link('places/mali', 'Mali'),
    link('places/gao', 'Gao', TEXT.indexOf('again') - 5),
  ],
  incidents: [INCIDENT],
};
const sections = [0, TEXT.indexOf('Later')];

describe('the report of a page', () => {
  const report = makePageReport(annotations, TEXT, sections, 'A title – A paper');
  test('has each record once, where it comes first, with its mentions counted', () => {
    expect(report.map(({ items }) => items.map(({ id, count }) => [id, count]))).toEqual([
      [
        ['places/gao', 2],
        ['places/mali', 1],
      ],
      [['incidents/2024/2024-05-01-gao', 1]],
    ]);
  });
  test('stands under the headings, but does not repeat the title', () =>
    expect(report.map(({ heading }) => heading)).toEqual(['', 'Later on']));
  test('has the figures that the page gives of an incident', () =>
    expect(report[1]?.items[0]?.figures).toEqual([check]));
  test('of a page without headings is one part', () =>
    expect(makePageReport(annotations, TEXT, [], '')).toHaveLength(1));
  test('of nothing is empty', () =>
    expect(makePageReport({ ...annotations, links: [], incidents: [] }, '', [], '')).toEqual([]));
});

test('passages are all mentions of a record, in reading order', () => {
  const passages = passagesOf(annotations, 'places/gao');
  expect(passages.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Gao', 'Gao']);
  expect(passagesOf(annotations, 'places/kidal')).toEqual([]);
});

test('a page cannot send more than a panel can show', () => {
  const many = Array.from({ length: 1000 }, (_, i) => link(`places/p${i}`, 'Gao'));
  const [part] = makePageReport({ ...annotations, links: many, incidents: [] }, TEXT, [], '');
  expect(part?.items).toHaveLength(400);
});

test('a record’s name is in both languages where it has a French one', () => {
  const mali = { ...link('places/mali', 'Mali'), french: 'Le Mali' } as Link;
  const [part] = makePageReport({ ...annotations, links: [mali], incidents: [] }, TEXT, [], '');
  expect(part?.items[0]?.name).toEqual({ en: 'Mali', fr: 'Le Mali' });
});

test('an incident told in several passages has the figures of all, up to what a panel can show', () => {
  const passages = (count: number) =>
    makePageReport(
      { ...annotations, links: [], incidents: Array(count).fill(INCIDENT) },
      TEXT,
      [],
      '',
    );
  expect(passages(3)[0]?.items).toMatchObject([{ count: 3, figures: [check, check, check] }]);
  expect(passages(40)[0]?.items[0]?.figures).toHaveLength(12);
});
