import { describe, expect, test } from 'vitest';
import { indexRecords } from '../../../lib/core/card/records';
import type { SourceId } from '../../../lib/core/model/ids';
import type { Incident, IncidentDate } from '../../../lib/core/model/incident';
import type { FigureCheck } from '../../../lib/core/model/link';
import { claimedFigures } from '../../../lib/core/panel/claimed-figures';
import { contestedIn } from '../../../lib/core/panel/contested';
import type { ReportItem } from '../../../lib/core/panel/page-report';
import { figure, incident, place, recordsOf } from './records-of';

const ARMY = { en: 'the army', fr: 'l’armée' };
const OTHERS = { en: 'others', fr: 'd’autres' };
const gao = incident('2024-05-01', 'gao', {
  figures: [
    figure({ low: 10, high: 10, by: ARMY }),
    figure({ low: 97, high: 97, by: OTHERS }),
    figure({ measure: 'wounded', low: 3, high: 3, by: ARMY }),
    figure({ measure: 'missing', low: 2, high: 2, by: ARMY }),
    figure({ measure: 'missing', low: 2, high: 2, by: OTHERS }),
  ],
});
const records = recordsOf([place('gao', 'ML')], [gao]);
const claimed = claimedFigures(records, [gao.id, 'incidents/2024/none']);

test('claims of one figure stand together, each with who makes it', () => {
  expect(claimed.map(({ measure, differ }) => [measure, differ])).toEqual([
    ['killed', true],
    ['wounded', false],
    ['missing', false],
  ]);
  expect(claimed[0]?.claims).toEqual([
    { low: 10, high: 10, by: ARMY },
    { low: 97, high: 97, by: OTHERS },
  ]);
});

describe('what is contested on a page', () => {
  const item = (figures: readonly FigureCheck[]): ReportItem => ({
    id: gao.id,
    type: 'incident',
    name: gao.title,
    count: 1,
    text: '',
    date: gao.date as IncidentDate,
    figures,
  });
  const said = (check: FigureCheck['check']): FigureCheck => ({
    start: 0,
    end: 1,
    text: '30 wounded',
    measure: 'wounded',
    of: 'people',
    check,
  });
  const contested = (...figures: FigureCheck[]) =>
    contestedIn([{ heading: '', items: [item(figures)] }], claimed)[0];
  test('are claims that differ', () =>
    expect(contested()?.figures.map(({ measure }) => measure)).toEqual(['killed']));
  test('and what the page says otherwise, once, with what is recorded of it', () => {
    const { outside, figures } = contested(said('outside'), said('outside')) ?? {};
    expect(outside).toHaveLength(1);
    expect(figures?.map(({ measure }) => measure)).toEqual(['killed', 'wounded']);
  });
  test('but not what agrees with the record', () =>
    expect(contested(said('within'))?.outside).toEqual([]));
  test('and nothing where the page gives no figure and no claims differ', () => {
    const { figures: _, ...bare } = item([]);
    const [agreed] = claimed.filter(({ differ }) => !differ);
    expect(contestedIn([{ heading: '', items: [bare] }], agreed ? [agreed] : [])).toEqual([]);
  });
});

test('a claim that names no claimant is its publishers’, one made twice is told once', () => {
  const cite = (id: string, ...reportedBy: string[]) =>
    ({ id, at: 'line 1', ...(reportedBy.length > 0 && { reportedBy }) }) as Incident['sources'][0];
  const many = incident('2024-06-01', 'kidal', {
    figures: [
      figure({ low: 3, high: 3, sources: [cite('reuters')] }),
      figure({ low: 3, high: 3, sources: [cite('reuters')] }),
      figure({ low: 3, sources: [cite('study', 'reuters', 'unlisted'), cite('reuters')] }),
      figure({ high: 3, sources: [cite('reuters')] }),
      figure({ qualifier: 'dozens', sources: [cite('reuters')] }),
    ],
  });
  const { release } = recordsOf([place('kidal', 'ML')], [many]);
  const known = indexRecords({
    ...release,
    sources: [{ id: 'reuters' as SourceId, kind: 'outlet', publisher: 'Reuters' }],
  });
  expect(claimedFigures(known, [many.id])[0]?.claims).toEqual([
    { by: 'Reuters', low: 3, high: 3 },
    { by: 'Reuters, unlisted', low: 3 },
    { by: 'Reuters', high: 3 },
    { by: 'Reuters', qualifier: 'dozens' },
  ]);
});
