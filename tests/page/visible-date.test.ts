import { describe, expect, test } from 'vitest';
import { readMeta } from '../../lib/page/article-meta';
import { writtenDay } from '../../lib/page/written-day';
import { pageOf } from './page-of';

const published = (body: string, lang = 'en', title = 'Story'): string | undefined =>
  readMeta(
    pageOf(`<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`),
  ).published;
const PROSE = `<p>${'The army said that its men had left the town before noon. '.repeat(6)}</p>`;
const FRENCH = `<p>${'L’armée a dit que ses hommes avaient quitté la ville avant midi, et que les routes sont ouvertes. '.repeat(4)}</p>`;

describe('the day of publication that a reader sees', () => {
  test.each([
    [
      'a labelled line',
      `<h1>Head</h1><p>Published: Tuesday 7 April 2020</p>${PROSE}`,
      '2020-04-07',
    ],
    [
      'a time and a zone',
      `<h1>Head</h1><div>Posted 18:40 GMT, 23 March 2019</div>${PROSE}`,
      '2019-03-23',
    ],
    [
      'a byline',
      `<h1>Head</h1><p>By A. Writer, Bamako &middot; March 23, 2019 &middot; 4 min</p>${PROSE}`,
      '2019-03-23',
    ],
    [
      'a line over the headline',
      `<p>Saturday, 23rd March 2019</p><h1>Head</h1>${PROSE}`,
      '2019-03-23',
    ],
    [
      'a dateline',
      `<h1>Head</h1><p>BAMAKO, Jan. 11, 2013 (AP) - ${'The army said so. '.repeat(20)}</p>`,
      '2013-01-11',
    ],
    [
      'the first publication, not the update',
      `<h1>Head</h1><p>Updated 9 April 2020</p><p>First published 7 April 2020</p>${PROSE}`,
      '2020-04-07',
    ],
    [
      'an update, where that is all',
      `<h1>Head</h1><p>Last updated: 9 April 2020</p>${PROSE}`,
      '2020-04-09',
    ],
    [
      'a line below the story that says so',
      `<h1>Head</h1>${PROSE}<p>Published 7 April 2020</p>`,
      '2020-04-07',
    ],
    [
      'a bare time element',
      `<article><h1>Head</h1><time>7 April 2020</time>${PROSE}</article>`,
      '2020-04-07',
    ],
    [
      'a headline without an element of its own',
      `<td><b>The long story of it</b><br>8 April 2020<br>${PROSE}</td>`,
      '2020-04-08',
    ],
    [
      'a line in the foot of the story',
      `<article><h1>Head</h1>${PROSE}<footer>Published 7 April 2020</footer></article>`,
      '2020-04-07',
    ],
    [
      'a line below a long menu',
      `<table><tr><td>${'<a>Menu</a><br>'.repeat(20)}</td><td><font size="1">Posted 18:40 GMT, 23 March 2019</font><br>${PROSE}</td></tr></table>`,
      '2019-03-23',
    ],
    [
      'a stamp with a time of day in a sentence',
      `<h1>Head</h1><p>Written by A. Writer in Africa on 1 June 2019 at 08:34 PM</p>${PROSE}`,
      '2019-06-01',
    ],
    [
      'a line by the headline that the title repeats, not by the name of the site',
      `<h1>The Sahel Times</h1>${'<p>Menu</p>'.repeat(20)}<h1>The long story of it</h1><p>7 April 2020</p>${PROSE}`,
      '2020-04-07',
    ],
    [
      'a time in the foot of the story',
      `<article><h1>Head</h1>${PROSE}<footer><time datetime="2020-4-7 09:30:00 -0500">x</time></footer></article>`,
      '2020-04-07',
    ],
    ['a numeric day', `<h1>Head</h1><p>23.03.2019 16:40</p>${PROSE}`, '2019-03-23'],
  ])('from %s', (_name, body, day) => {
    expect(published(body, 'en', 'The long story of it')).toBe(day);
  });

  test.each([
    [
      'une signature',
      `<h1>Titre</h1><p><i>Par la rédaction, mardi 5 janvier 2021</i></p>${FRENCH}`,
      '2021-01-05',
    ],
    [
      'le lieu et le jour',
      `<h1>Titre</h1><p>Bamako, le 12 septembre 2023</p>${FRENCH}`,
      '2023-09-12',
    ],
    [
      'une mise en ligne',
      `<h1>Titre</h1><p>Mis en ligne le 1er août 2022 à 7h15</p>${FRENCH}`,
      '2022-08-01',
    ],
    ['des chiffres', `<h1>Titre</h1><p>Publié le 03/09/2019</p>${FRENCH}`, '2019-09-03'],
  ])('depuis %s', (_name, body, day) => {
    expect(published(body, 'fr', 'Titre')).toBe(day);
  });

  test.each([
    [
      'a date that a sentence speaks of',
      `<h1>Head</h1><p>The army lost 20 men on 3 March 2019</p>${PROSE}`,
    ],
    ['an event below the story', `<h1>Head</h1>${PROSE}<p>Timeline: 3 March 2019</p>`],
    ['a copyright line', `<h1>Head</h1><p>© 3 March 2019 Example</p>${PROSE}`],
    ['a comment', `<h1>Head</h1><div class="comments">3 March 2019</div>${PROSE}`],
    ['a sidebar', `<h1>Head</h1><aside>3 March 2019</aside>${PROSE}`],
    ['a day without a year', `<h1>Head</h1><p>14 Sep</p>${PROSE}`],
    ['an ambiguous day', `<h1>Head</h1><p>03/09/2019</p>${PROSE}`],
  ])('is not made of %s', (_name, body) => {
    expect(published(body)).toBeUndefined();
  });
});

test.each([
  ['Tue, 07 Apr 2020 18:40:00 GMT', '2020-04-07'],
  ['20240112', '2024-01-12'],
  ['2024/05/01', '2024-05-01'],
  ['July 4, 2019', '2019-07-04'],
  ['1 June 2019', '2019-06-01'],
  ['31 juillet 2019', '2019-07-31'],
  ['12 févr. 2019', '2019-02-12'],
  ['31 February 2019', undefined],
  ['no day', undefined],
])('the day written as %j', (text, day) => {
  expect(writtenDay(text, 'en')).toBe(day);
});

test('the address of a story says its day', () => {
  const page =
    '<html lang="en"><head><link rel="canonical" href="https://news.example/2021/03/17/story"></head><body></body></html>';
  expect(readMeta(pageOf(page)).published).toBe('2021-03-17');
});

test('a stamp in RFC 822 form in JSON-LD', () => {
  const ld =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"Tue, 19 Sep 2023 08:00:00 GMT"}</script>';
  expect(readMeta(pageOf(`<html><head>${ld}</head><body></body></html>`)).published).toBe(
    '2023-09-19',
  );
});
