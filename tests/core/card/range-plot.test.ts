import { describe, expect, test } from 'vitest';
import type { CardFigure } from '../../../lib/core/card/card-model';
import { plotsOf, roundUp } from '../../../lib/core/card/range-plot';
import type { FigureCheck } from '../../../lib/core/model/link';

const figure = (rest: Partial<CardFigure>): CardFigure => ({
  measure: 'killed',
  of: 'soldiers',
  sources: [0],
  ...rest,
});
const said = (rest: Partial<FigureCheck>): FigureCheck => ({
  start: 0,
  end: 1,
  text: '70',
  measure: 'killed',
  of: 'people',
  check: 'outside',
  ...rest,
});

test.each([
  [1, 1],
  [3, 3],
  [7, 8],
  [61, 80],
  [97, 100],
  [101, 150],
  [2883, 3000],
])('%d fits under %d', (number, top) => {
  expect(roundUp(number)).toBe(top);
});

describe('bars', () => {
  const bars = (...figures: CardFigure[]) => plotsOf(figures)[0]?.rows.map(({ bar }) => bar);
  test('an exact number is a point, a range a bar, on one axis', () => {
    expect(bars(figure({ low: 50, high: 100 }), figure({ low: 25, high: 25 }))).toMatchObject([
      { start: 0.5, end: 1, openStart: false, openEnd: false },
      { start: 0.25, end: 0.25 },
    ]);
  });
  test('a bound that is not given is an open end', () => {
    const [least, most] = bars(
      figure({ low: 20, qualifier: 'at-least' }),
      figure({ high: 100, qualifier: 'up-to' }),
    ) as NonNullable<ReturnType<typeof bars>>;
    expect(least).toMatchObject({ start: 0.2, openStart: false, openEnd: true });
    expect(most).toMatchObject({ end: 1, openStart: true, openEnd: false });
  });
  test('the axis goes on past the highest figure where that is open', () => {
    const [plot] = plotsOf([figure({ low: 30, qualifier: 'more-than' })]);
    expect(plot?.top).toBe(40);
    expect(plot?.rows[0]?.bar).toMatchObject({ start: 0.75, openEnd: true });
    expect(plot?.rows[0]?.bar?.end).toBeCloseTo(0.91);
    expect(plotsOf([figure({ low: 30, high: 30 })])[0]?.top).toBe(30);
  });
  test('a word without a number has no place on the axis', () => {
    expect(bars(figure({ qualifier: 'dozens' }), figure({ low: 5, high: 5 }))?.[0]).toBeNull();
  });
  test('nothing leaves the axis', () => {
    for (const bar of bars(
      figure({ low: 100 }),
      figure({ high: 1 }),
      figure({ low: 0, high: 0 }),
    ) ?? []) {
      expect(bar?.start).toBeGreaterThanOrEqual(0);
      expect(bar?.end).toBeLessThanOrEqual(1);
    }
  });
});

describe('what the page says', () => {
  test('stands with the claims of its measure and kind, else of its measure', () => {
    const plots = plotsOf(
      [figure({ low: 30 }), figure({ of: 'civilians', low: 3, high: 3 })],
      [said({ of: 'civilians', low: 4, high: 4 }), said({ low: 70, high: 70 })],
    );
    expect(plots.map(({ of, rows }) => [of, rows.length])).toEqual([
      ['soldiers', 2],
      ['civilians', 2],
    ]);
    expect(plots[0]?.top).toBe(80);
  });
  test('stands once, in all the words that the page has for it', () => {
    const [plot] = plotsOf(
      [figure({ low: 30 })],
      [
        said({ text: 'over 30', low: 31 }),
        said({ text: 'more than 30', low: 31 }),
        said({ text: 'over 30', low: 31 }),
        said({ text: '31', low: 31, high: 31 }),
      ],
    );
    expect(plot?.rows.slice(1).map(({ article }) => article?.texts)).toEqual([
      ['over 30', 'more than 30'],
      ['31'],
    ]);
  });
  test('stands alone where no claim is of its measure', () => {
    const plots = plotsOf([figure({ low: 30 })], [said({ measure: 'wounded', low: 9, high: 9 })]);
    expect(plots[1]).toMatchObject({ measure: 'wounded', rows: [{ article: { low: 9 } }] });
  });
});
