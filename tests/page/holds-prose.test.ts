import { expect, test, vi } from 'vitest';
import { holdsProse } from '../../lib/page/holds-prose';
import { readStory } from '../../lib/page/read-text';
import { pageOf } from './page-of';

const SENTENCE = 'The army said on Sunday that its base at Boulkessi had been attacked. ';
const words = SENTENCE.repeat(3).split(' ');

test.each([
  ['paragraphs', `<p>${SENTENCE.repeat(3)}</p>`],
  ['text in a box, broken into lines', `<div>${SENTENCE}<br>${SENTENCE}<br>${SENTENCE}</div>`],
  [
    'paragraphs with many links',
    `<p>${words.map((word) => `<a href=x>${word}</a> and `).join('')}`,
  ],
  [
    'paragraphs with every word in a box',
    `<p>${words.map((word) => `<span>${word} </span>`).join('')}`,
  ],
  [
    'a story beside a list',
    `<ul>${'<li><a href=x>A title</a>'.repeat(50)}</ul><p>${SENTENCE.repeat(3)}`,
  ],
])('a page with %s may hold a story, and does', (_name, body) => {
  const document = pageOf(`<h1>Attack at Boulkessi</h1>${body}`);
  expect(holdsProse(document)).toBe(true);
  expect(readStory(document).text).toContain('Boulkessi');
});

test.each([
  ['nothing', ''],
  ['links', `<ul>${`<li><a href=x>${SENTENCE}</a>`.repeat(20)}</ul>`],
  ['links in paragraphs', `<p><a href=x>${SENTENCE}</a></p>`.repeat(20)],
  ['labels and white space', `<div>\n${' '.repeat(200)}Home</div>`.repeat(50)],
  [
    'scripts and menus',
    `<script>// ${SENTENCE.repeat(5)}</script><nav>${SENTENCE.repeat(5)}</nav>`,
  ],
  [
    'a form and a footer',
    `<form>${SENTENCE.repeat(5)}</form><footer>${SENTENCE.repeat(5)}</footer>`,
  ],
])('a page of %s holds none', (_name, body) => {
  expect(holdsProse(pageOf(body))).toBe(false);
});

test('what an open shadow tree holds is found out by reading', () => {
  for (const host of ['<news-body></news-body>', '<div></div>']) {
    const document = pageOf(`<p>Short.</p>${host}`);
    expect(holdsProse(document)).toBe(false);
    document.querySelector('news-body, div')?.attachShadow({ mode: 'open' });
    expect(holdsProse(document)).toBe(true);
  }
});

test('a story shows by its first paragraphs: the whole of a long page is not searched', () => {
  const document = pageOf(`<p>${SENTENCE.repeat(3)}</p>`.repeat(100));
  const { window } = document.defaultView as unknown as { window: typeof globalThis };
  const searched = vi.spyOn(window.Document.prototype, 'evaluate');
  expect(holdsProse(document)).toBe(true);
  expect(searched).not.toHaveBeenCalled();
});

test.each([
  ['is not searched without the end of a sentence', 'A title and what it may be about', 0],
  ['is searched where a block ends with one', SENTENCE.trim(), 1],
])('a list %s', (_name, words, times) => {
  const document = pageOf(`<ul>${`<li>${words}</li><li>Next, 3.5 km</li>`.repeat(2)}</ul>`);
  const { window } = document.defaultView as unknown as { window: typeof globalThis };
  const searched = vi.spyOn(window.Document.prototype, 'evaluate');
  expect(holdsProse(document)).toBe(false);
  expect(searched).toHaveBeenCalledTimes(times);
});

test('on a list of many links no node comes into our hands', () => {
  const document = pageOf(`<ul>${`<li><a href=x><b>World</b> ${SENTENCE}</a>`.repeat(100)}</ul>`);
  const { window } = document.defaultView as unknown as { window: typeof globalThis };
  const touched = [
    vi.spyOn(window.XPathResult.prototype, 'snapshotItem'),
    vi.spyOn(window.Element.prototype, 'closest'),
  ];
  expect(holdsProse(document)).toBe(false);
  for (const spy of touched) expect(spy).not.toHaveBeenCalled();
});
