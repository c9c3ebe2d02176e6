import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../lib/page/locate';
import { readStory, readText } from '../../lib/page/read-text';
import { pageOf } from './page-of';

const read = (html: string): string => readStory(pageOf(html)).text;

describe('blocks', () => {
  test.each([
    ['each paragraph is a block', '<p>One</p><p>Two</p>', 'One\nTwo\n'],
    [
      'inline elements do not break a name',
      '<p>Jama<em>at</em> <b>Nusrat</b></p>',
      'Jamaat Nusrat\n',
    ],
    ['a line break ends a block', 'Burkina<br>Faso', 'Burkina\nFaso\n'],
    ['white space of the source is space', '<p>Burkina\n\tFaso</p>', 'Burkina  Faso\n'],
    [
      'white space between blocks is nothing',
      '<div>\n <p>One</p>\n <p>Two</p>\n</div>',
      'One\nTwo\n',
    ],
    ['a heading is read', '<h1>Head</h1><p>One</p>', 'Head\nOne\n'],
    [
      'table cells and list items are blocks',
      '<table><tr><td>A<td>B</table><ul><li>C</ul>',
      'A\nB\nC\n',
    ],
  ])('%s', (_name, body, text) => {
    expect(read(body)).toBe(text);
  });
});

describe('left out', () => {
  test.each([
    ['navigation', '<nav>Mali</nav>'],
    ['a related-stories box', '<aside>Mali</aside>'],
    ['a related box by its class', '<div class="related-articles__list">Mali</div>'],
    ['comments', '<div id="comments">Mali</div>'],
    ['an advertisement', '<div class="ad-slot">Mali</div>'],
    ['the footer', '<footer>Mali</footer>'],
    ['the header of the site', '<header>Mali</header>'],
    ['a pointer to another story', '<p>Read more: Mali</p><p>À lire aussi – Mali</p>'],
    ['an advertisement in the text', '<p>Publicité – Voyagez au Mali.</p>'],
    ['a row of labels', '<p>Africa | Mali | Niger</p><div>Mali · Gao · Kidal</div>'],
    ['a list of links', '<ul><li><a href="#">Mali</a></li><li><a href="#">Niger</a></li></ul>'],
    ['scripts and styles', '<script>Mali</script><style>Mali</style>'],
    ['code', '<pre>Mali</pre><code>Mali</code>'],
    ['form fields', '<textarea>Mali</textarea><button>Mali</button>'],
    ['what may be edited', '<div contenteditable>Mali</div><div contenteditable="true">Mali</div>'],
    [
      'what is hidden',
      '<p hidden>Mali</p><p aria-hidden="true">Mali</p><p style="display: none">Mali</p>',
    ],
    ['a dialog', '<div role="dialog">Mali</div>'],
    ['what a page without scripts would show', '<noscript>Mali</noscript>'],
  ])('%s', (_name, html) => {
    expect(read(`<p>The story goes on for longer than that.</p>${html}<p>End</p>`)).toBe(
      'The story goes on for longer than that.\nEnd\n',
    );
  });
});

describe('kept', () => {
  test('a story whose wrapper has a suspicious class', () => {
    expect(read('<div class="content-with-sidebar"><p>All of it is here.</p></div>')).toBe(
      'All of it is here.\n',
    );
  });
  test('the headline in the header of the story', () => {
    expect(read('<article><header><h1>Head</h1></header><p>One</p></article>')).toBe('Head\nOne\n');
  });
  test('words that only contain a suspicious one', () => {
    expect(read('<p>x</p><p class="headline shadow">One</p>')).toBe('x\nOne\n');
  });
});

test('the one main or article is the story', () => {
  expect(read('<div>Around</div><main><p>One</p></main>')).toBe('One\n');
  expect(read('<div>Around</div><article><p>One</p></article>')).toBe('One\n');
  expect(read('<article><p>One</p></article><article><p>Two</p></article>')).toBe('One\nTwo\n');
});

test('deep nesting is read as far as is sensible, without a fault', () => {
  const deep = `${'<div>'.repeat(400)}Deep${'</div>'.repeat(400)}`;
  expect(read(deep)).toBe('Deep\n');
});

describe('on arbitrary markup', () => {
  // One window for all: making one costs more than all that is tested.
  const { DOMParser } = pageOf('').defaultView as unknown as typeof globalThis;
  const html = fc
    .array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<div class="related">',
        '</div>',
        '<br>',
        '<!-- x -->',
        'Gao',
        ' ',
        '\n',
        '&nbsp;',
        '<table>',
        '<td>',
        '<nav>',
        '</nav>',
        'é',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  test('segments slice back to their nodes, ranges to the text, and the page stays as it was', () => {
    fc.assert(
      fc.property(html, (body) => {
        const document = new DOMParser().parseFromString(body, 'text/html');
        const before = document.documentElement.outerHTML;
        const page = readText(document.body);
        for (const { node, start, end } of page.segments) {
          expect(page.text.slice(start, end).replace(/\s/g, ' ')).toBe(
            node.data.replace(/\s/g, ' '),
          );
        }
        for (const match of page.text.matchAll(/Gao/g)) {
          expect(rangeOf(page, { start: match.index, end: match.index + 3 })?.toString()).toBe(
            'Gao',
          );
        }
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a range', () => {
  test('goes over inline elements', () => {
    const page = readText(pageOf('<p>the <em>Burkina</em> <b>Fa</b>so</p>').body);
    expect(rangeOf(page, { start: 4, end: 16 })?.toString()).toBe('Burkina Faso');
  });
  test('is not made of nodes that have changed or gone', () => {
    const document = pageOf('<p>in Gao today</p>');
    const page = readText(document.body);
    const node = page.segments[0]?.node as Text;
    node.data = 'gone';
    expect(rangeOf(page, { start: 3, end: 6 })).toBeNull();
    node.data = 'in Gao today';
    expect(rangeOf(page, { start: 3, end: 6 })?.toString()).toBe('Gao');
    node.remove();
    expect(rangeOf(page, { start: 3, end: 6 })).toBeNull();
  });
});

describe('sections', () => {
  test('begin where a heading does', () => {
    const { text, sections } = readStory(
      pageOf(
        '<h1>Head</h1><p>One</p><h2>Sub <em>two</em></h2><p>Three</p><div role="heading">Four</div><p>Five</p>',
      ),
    );
    expect(sections.map((start) => text.slice(start).split('\n')[0])).toEqual([
      'Head',
      'Sub two',
      'Four',
    ]);
  });
  test('do not begin at an empty heading or one that is left out', () => {
    const { sections } = readStory(
      pageOf(
        '<p>One</p><h2> </h2><p>Two</p><h2>Read more</h2><p>Three</p><aside><h2>Four</h2></aside>',
      ),
    );
    expect(sections).toEqual([]);
  });
});

describe('the story among others', () => {
  const said = (what: string): string =>
    `<p>${`The army said of ${what} that its men had left before noon. `.repeat(3)}</p>`;
  test('is the one whose class names a button, when that holds all the prose', () => {
    const links = `<ul>${'<li><a href="x">Another headline of the day in the list</a></li>'.repeat(20)}</ul>`;
    const page = pageOf(
      `<body><div class="article"><h1>Gao</h1>${links}<div class="entry-content read-more">${said('Gao')}${said('Bourem')}</div></div></body>`,
    );
    expect(readStory(page).text).toContain('of Bourem');
  });
  test('is the article with the headline, when long teasers of others follow', () => {
    const teasers = ['Kidal', 'Kati', 'Djibo', 'Dori'].map(
      (name) => `<li><h2>${name}</h2>${said(name)}</li>`,
    );
    const page = pageOf(
      `<body><article><h1>Gao</h1>${said('Gao')}${said('Bourem')}</article><ul>${teasers.join('')}</ul></body>`,
    );
    const { text } = readStory(page);
    expect(text).toContain('of Bourem');
    expect(text).not.toContain('Djibo');
  });
  test('is the article in the main part, when other articles stand there too', () => {
    const page = pageOf(
      `<body><main><article><h1>Gao</h1>${said('Gao')}${said('Gao')}${said('Gao')}${said('Gao')}</article><article><h2>Kati</h2>${said('Kati')}</article></main></body>`,
    );
    const { text } = readStory(page);
    expect(text).toContain('of Gao');
    expect(text).not.toContain('Kati');
  });
});
