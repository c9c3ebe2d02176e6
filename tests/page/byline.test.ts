import { expect, test } from 'vitest';
import { authorsIn } from '../../lib/page/byline';

test.each([
  ['By Awa Keita', ['Awa Keita']],
  ['by Awa Keita | November 18, 2019 12:30', ['Awa Keita']],
  ['Posted by Awa Keita', ['Awa Keita']],
  ['Par Awa Keïta et Jean-Pierre Dembélé', ['Awa Keïta', 'Jean-Pierre Dembélé']],
  ['By AWA KEITA, JEAN DEMBÉLÉ and MOUSSA AG ALI', ['AWA KEITA', 'JEAN DEMBÉLÉ', 'MOUSSA AG ALI']],
  ['By Awa Keita, Senior Correspondent, Bamako', ['Awa Keita']],
  ['Awa Keita - Apr 16, 2015 8:02 pm UTC', ['Awa Keita']],
  ['Awa Keita Monday, February 29, 2016', ['Awa Keita']],
  ['Propos recueillis par Awa Keïta', ['Awa Keïta']],
  ['By Awa Keita\n\nFollow @awa', ['Awa Keita']],
  ['By Mar Dicko', ['Mar Dicko']],
  ['our staff', []],
  ['3 min read', []],
  ['https://news.example/authors/keita', []],
  ['', []],
] as const)('%j names %j', (byline, names) => {
  expect(authorsIn(byline)).toEqual(names);
});
