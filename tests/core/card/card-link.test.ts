import { expect, test } from 'vitest';
import { toCardLink } from '../../../lib/core/card/card-link';
import type { Annotations, FigureCheck, IncidentLink, Link } from '../../../lib/core/model/link';

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
const passage = (incident: string, text: string, ...figures: FigureCheck[]): IncidentLink =>
  ({ incident, text, score: 0.6, reasons: [], figures }) as unknown as IncidentLink;

const first = passage('incidents/2025/x', 'It killed 30.', figure('30', 30));
const annotations: Annotations = {
  edition: 'test',
  links: [],
  nils: [],
  incidents: [
    first,
    passage('incidents/2025/x', 'Of 30 dead, 2 were …', figure('30 dead', 30), figure('2', 2)),
    passage('incidents/2025/y', 'Elsewhere 9 died.', figure('9', 9)),
  ],
};

test('a name brings its words, score and reasons', () => {
  const link = { entity: 'groups/jnim', text: 'JNIM', score: 0.9, reasons: [] } as unknown as Link;
  expect(toCardLink(link, annotations)).toEqual({
    record: 'groups/jnim',
    text: 'JNIM',
    score: 0.9,
    reasons: [],
    figures: [],
  });
});

test('an incident brings every figure that the page gives for it, each once', () => {
  const link = toCardLink(first, annotations);
  expect(link.text).toBe('It killed 30.');
  expect(link.figures.map(({ low }) => low)).toEqual([30, 2]);
});

test('figures without a number are one where they are told in the same words', () => {
  const word = (text: string): FigureCheck => {
    const { low: _, high: __, ...rest } = figure(text, 0);
    return rest;
  };
  const open = (bound: 'low' | 'high'): FigureCheck => ({ ...word('some'), [bound]: 30 });
  const told = passage(
    'z',
    '…',
    word('dozens'),
    word('dozens'),
    word('many'),
    open('low'),
    open('high'),
  );
  const { figures } = toCardLink(told, { incidents: [told] });
  expect(figures.map(({ text, low, high }) => [text, low, high])).toEqual([
    ['dozens', undefined, undefined],
    ['many', undefined, undefined],
    ['some', 30, undefined],
    ['some', undefined, 30],
  ]);
});
