import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../../../lib/core/annotate/incidents/read-passages';

/**
 * One passage a line: language, day of publication ('-' where none is known), and the text with each date in
 * brackets and the days it may mean. ' ¶ ' ends a block.
 */
const LINES = readFileSync('tests/fixtures/passages/dated.txt', 'utf8').trimEnd().split('\n');
const LINE = /^(en|fr) (\S+) (.+)$/;

/** The passage as it is read, its dates marked as the line marks them. */
function marked(lang: 'en' | 'fr', published: string, text: string): string {
  const day = published === '-' ? {} : { published };
  const page = { url: 'https://news.test/', title: '', lang, ...day, text };
  let read = '';
  let at = 0;
  for (const { dates } of readPassages(page, [])) {
    for (const { start, end, from, until } of dates) {
      const days = from === until ? from : `${from}/${until}`;
      read += `${text.slice(at, start)}[${text.slice(start, end)}|${days}]`;
      at = end;
    }
  }
  return read + text.slice(at);
}

describe('dates of passages, as stories tell them', () => {
  it.each(LINES)('%s', (line) => {
    const [, lang, published = '', labelled = ''] = LINE.exec(line) ?? [];
    const wanted = labelled.replaceAll(' ¶ ', '\n');
    const text = wanted.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');
    expect(marked(lang === 'fr' ? 'fr' : 'en', published, text)).toBe(wanted);
  });
});
