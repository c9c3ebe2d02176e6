import { expect, test } from 'vitest';
import { findDates } from '../../../../lib/core/annotate/dates/find-dates';
import { compareFigures } from '../../../../lib/core/annotate/figures/compare-figures';
import { countsByKind } from '../../../../lib/core/annotate/figures/counts-by-kind';
import { readTolls } from '../../../../lib/core/annotate/figures/read-figures';
import type { Figure, Incident } from '../../../../lib/core/model/incident';

const incident = (kind: Incident['kind'], ...figures: Omit<Figure, 'sources'>[]): Incident =>
  ({ kind, figures: figures.map((figure) => ({ ...figure, sources: [] })) }) as unknown as Incident;
const killed = (of: Figure['of'], low: number) =>
  ({ measure: 'killed', of, low, high: low }) as const;

/** What a passage that tells of the incident says in counts that have no word for what befell those people. */
function understood(sentence: string, event: Incident, lang: 'en' | 'fr' = 'en') {
  const { figures, untold } = readTolls(sentence, lang, findDates(sentence, { lang }));
  return compareFigures(countsByKind(sentence, lang, 0, untold, figures, event), event).map(
    ({ text, measure, check }) => `${text}: ${measure} ${check}`,
  );
}

const MINE = incident('mine', killed('peacekeepers', 2));
const TAKEN = incident('kidnapping', { measure: 'abducted', of: 'people', low: 7, high: 7 });
const FREED = incident('release', { measure: 'released', of: 'people', qualifier: 'dozens' });

test('a count without a verb tells what the event did', () => {
  expect(understood('June 2022: two Egyptians, near Douentza.', MINE)).toEqual([
    'two Egyptians: killed within',
  ]);
  expect(understood('September 2010, seven French people at once.', TAKEN)).toEqual([
    'seven French people: abducted within',
  ]);
});

test('another number than the record has is outside it', () => {
  expect(understood('June 2022: five Egyptians, near Douentza.', MINE)).toEqual([
    'five Egyptians: killed outside',
  ]);
  expect(understood('Two more from a hotel in Hombori.', TAKEN)).toEqual(['Two: abducted outside']);
});

test('a verb of their own says otherwise', () => {
  expect(understood('Seven witnesses said that they had heard it.', TAKEN)).toEqual([]);
  expect(understood('Seven passengers slept in the bus station.', TAKEN)).toEqual([]);
});

test('those who were taken and came back were released', () => {
  expect(understood('Dozens of those passengers came back the week after.', FREED)).toEqual([
    'Dozens of those passengers: released within',
  ]);
});

test('attackers, hours and what the record does not count are nobody’s fate', () => {
  expect(understood('Twenty gunmen on ten motorcycles.', MINE)).toEqual([]);
  expect(understood('At about two, near Douentza.', MINE)).toEqual([]);
  expect(understood('Deux Égyptiens, près de Douentza.', incident('mine'), 'fr')).toEqual([]);
  expect(
    understood('Two Egyptians, near Douentza.', incident('political', killed('people', 2))),
  ).toEqual([]);
});

test('in a clause that tells a toll the other numbers are no tolls', () => {
  expect(understood('Two killed, four passengers on board.', MINE)).toEqual([]);
});

test('soldiers of whom the record counts soldiers are those, whatever else is told of them', () => {
  const arrest = incident('arrest', { measure: 'arrested', of: 'soldiers', low: 49, high: 49 });
  const landed = (number: string) => `${number} Ivorian soldiers got off two aircraft at Bamako.`;
  expect(understood(landed('49'), arrest)).toEqual(['49 Ivorian soldiers: arrested within']);
  expect(understood(landed('80'), arrest)).toEqual(['80 Ivorian soldiers: arrested outside']);
  expect(understood('The 600 soldiers sent from Bamako came too late.', arrest)).toEqual([]);
});
