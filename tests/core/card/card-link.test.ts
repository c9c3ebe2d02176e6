import { expect, test } from 'vitest';
import { linkOf } from '../../../lib/core/card/card-link';
import type { Annotations, FigureCheck, IncidentLink, Link } from '../../../lib/core/model/link';

const link = (rest: Partial<Link>): Link =>
  ({ start: 0, end: 4, score: 0.9, reasons: [], painted: true, ...rest }) as Link;
const figure = (text: string, low: number): FigureCheck => ({
  start: 0,
  end: 1,
  text,
  low,
  high: low,
  measure: 'killed',
  of: 'people',
  check: 'within',
});
const passage = (text: string, ...figures: FigureCheck[]): IncidentLink =>
  ({
    incident: 'incidents/2025/2025-06-01-x',
    text,
    score: 0.6,
    reasons: [],
    figures,
  }) as unknown as IncidentLink;

const annotations: Annotations = {
  edition: 'test',
  links: [
    link({ entity: 'groups/jnim' as Link['entity'], text: 'JNIM', score: 0.9 }),
    link({ entity: 'groups/jnim' as Link['entity'], text: 'the Group', score: 0.7 }),
  ],
  incidents: [
    passage('It killed 30.', figure('30', 30)),
    passage('Of 30 dead, 2 were …', figure('30 dead', 30), figure('2', 2)),
  ],
};

test('the words of the mark decide which link it is', () => {
  expect(linkOf(annotations, 'groups/jnim', 'the Group')).toMatchObject({ score: 0.7 });
  expect(linkOf(annotations, 'groups/jnim', 'elsewhere')).toMatchObject({ score: 0.9 });
});

test('an incident brings every figure that the page gives for it, each once', () => {
  const found = linkOf(annotations, 'incidents/2025/2025-06-01-x', '2 were');
  expect(found?.text).toBe('Of 30 dead, 2 were …');
  expect(found?.figures.map(({ low }) => low)).toEqual([30, 2]);
});

test('a record that the page does not name has no link', () => {
  expect(linkOf(annotations, 'groups/aqim', 'AQIM')).toBeUndefined();
});
