import { expect, test } from 'vitest';
import type { Block } from '../../lib/core/collection/blocks';
import { withoutLabels } from '../../lib/page/without-labels';

const p = (text: string): Block => ({ kind: 'p', text });
const heading = (text: string): Block => ({ kind: 'h2', text });
const PROSE = p('The column left Gao in the morning and came back at night, people there said.');

test('kicker, byline, time and the headline again go; the text begins where it begins', () => {
  const before = [
    p('Mali'),
    p('By Awa Keita'),
    heading('Gao\u00a0waits'),
    p('June 26, 2023 5 AM PT'),
  ];
  expect(withoutLabels([...before, PROSE, p('Feature')], 'Gao waits')).toEqual([
    PROSE,
    p('Feature'),
  ]);
});

test.each([
  [p('No army came.'), 'a short sentence'],
  [p('GAO, Mali —'), 'a dateline'],
  [p('«\u00a0Non\u00a0»'), 'words that somebody said'],
  [p('Security sources put the dead above 30'), 'a line above the story'],
  [p('19:10'), 'the time of an entry'],
  [heading('The short answer'), 'a heading of its own'],
  [{ kind: 'li', text: 'Gao' } as Block, 'an item of a list'],
  [{ kind: 'caption', text: 'The market' } as Block, 'a caption'],
])('%j is text: %s', (first) => {
  expect(withoutLabels([first, PROSE], 'Gao waits')).toEqual([first, PROSE]);
});

test('what has nothing but short lines is kept whole, and so is what has many of them first', () => {
  const lines = ['Gao', 'Kidal', 'Timbuktu', 'Bamako', 'Mopti', 'Segou'].map(p);
  expect(withoutLabels(lines, 'Gao waits')).toEqual(lines);
  expect(withoutLabels([...lines, PROSE], 'Gao waits')).toEqual([...lines, PROSE]);
});
