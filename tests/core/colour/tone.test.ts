import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast, luminance } from '../../../lib/core/colour/contrast';
import { TONES, type Tone, toneOn } from '../../../lib/core/colour/tone';
import { RECORD_TYPES } from '../../../lib/core/model/entity';

const css = readFileSync(
  join(import.meta.dirname, '../../../entrypoints/content/marks.css'),
  'utf8',
);
/** What the stylesheet says for one highlight: its line and its colour, the first of each. */
function ruleOf(name: string): { line: string; luminance: number } {
  const declared = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors]) => selectors?.includes(`::highlight(${name})`))
    .map(([, , body]) => body ?? '');
  const line = declared.join().match(/text-decoration: ([^;]+);/)?.[1];
  const hex = declared.join().match(/text-decoration-color: #(\w{6});/)?.[1];
  if (!line || !hex) throw new Error(`${name} has no line or no colour`);
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { line, luminance: luminance({ r: r ?? 0, g: g ?? 0, b: b ?? 0, a: 1 }) };
}

test.each(RECORD_TYPES)('a mark of type %s stands out by 3 to 1 on every background', (type) => {
  const tones = new Map(TONES.map((tone) => [tone, ruleOf(`cairn-${type}-${tone}`).luminance]));
  for (let background = 0; background <= 1; background += 0.001) {
    const mark = tones.get(toneOn(background) as Tone) ?? Number.NaN;
    expect(contrast(mark, background)).toBeGreaterThanOrEqual(3);
  }
});

test('no two types have the same line, so that none is told by its colour', () => {
  const lines = RECORD_TYPES.map((type) => ruleOf(`cairn-${type}-on-light`).line);
  expect(new Set(lines).size).toBe(RECORD_TYPES.length);
  for (const type of RECORD_TYPES)
    expect(new Set(TONES.map((tone) => ruleOf(`cairn-${type}-${tone}`).line)).size).toBe(1);
});
