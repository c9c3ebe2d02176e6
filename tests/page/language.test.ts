import { expect, test } from 'vitest';
import { languageOf } from '../../lib/page/language';
import { pageOf } from './page-of';

const TEXTS = {
  English:
    'The army said on Sunday that its men had left the town, and that the road to the north was closed to all who have no pass from the governor. ',
  French:
    'L’armée a annoncé dimanche que ses hommes avaient quitté la ville, et que la route du nord est fermée pour les habitants qui ne sont pas munis d’une autorisation. ',
  German:
    'Die Armee teilte am Sonntag mit, dass ihre Soldaten die Stadt verlassen haben und die Straße nach Norden für alle gesperrt ist, die keine Genehmigung vom Gouverneur besitzen. ',
  Spanish:
    'El ejército anunció el domingo que sus hombres habían abandonado la ciudad y que la carretera del norte quedaba cerrada para los habitantes que no tuvieran un permiso del gobernador. ',
  Japanese:
    '軍は日曜日、部隊が町を離れ、北へ向かう道路は知事の許可証を持たないすべての住民に対して閉鎖されたと発表した。住民によると、前日の夜に銃声が聞こえたという。その後、数人の商人が市場に戻ったが、店は閉まったままだった。',
};
const page = (lang: string, text: string): Document =>
  pageOf(
    `<html${lang && ` lang="${lang}"`}><body><p>Menu</p><p>${text}</p><p>${text}</p></body></html>`,
  );

test.each([
  ['', 'English', 'en'],
  ['', 'French', 'fr'],
  ['', 'German', null],
  ['', 'Spanish', null],
  ['', 'Japanese', null],
  ['en-US', 'English', 'en'],
  ['en-US', 'French', 'fr'],
  ['fr', 'English', 'en'],
  ['fr-FR', 'French', 'fr'],
  // Someone may quote: what is said is believed where the words are in neither.
  ['en', 'German', 'en'],
  ['de', 'English', null],
] as const)('a page that says %j and is written in %s is read as %j', (lang, text, expected) => {
  expect(languageOf(page(lang, TEXTS[text]))).toBe(expected);
});

test('a page that says nothing and has no paragraph to tell is read as English', () => {
  expect(languageOf(pageOf('<body><p>Gao, Ménaka</p></body>'))).toBe('en');
});
