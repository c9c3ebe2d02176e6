import { describe, expect, test } from 'vitest';
import { type Catalogue, catalogue, type MessageKey } from '../../../lib/core/i18n/catalogue';
import { chooseLanguage, type Language, makeTranslate } from '../../../lib/core/i18n/translate';

const en = makeTranslate('en', catalogue);
const fr = makeTranslate('fr', catalogue);

describe('a message', () => {
  const key = 'test' as MessageKey;
  const words = (text: string, one?: string): Catalogue => {
    const messages = { [key]: text, ...(one && { [`${key}.one`]: one }) };
    return { en: messages, fr: messages } as unknown as Catalogue;
  };
  const say = (language: Language, values: Record<string, string | number>): string =>
    makeTranslate(language, words('{count} things in {where}', '{count} thing in {where}'))(
      key,
      values,
    );

  test('has its names filled in, numbers as the language writes them', () => {
    expect(say('en', { count: 1234, where: 'Gao' })).toBe('1,234 things in Gao');
    expect(say('fr', { count: 1234, where: 'Gao' })).toBe('1\u202f234 things in Gao');
  });
  test('is in the singular where the language says so: of none, French is', () => {
    expect(say('en', { count: 1, where: 'Gao' })).toBe('1 thing in Gao');
    expect(say('en', { count: 0, where: 'Gao' })).toBe('0 things in Gao');
    expect(say('fr', { count: 0, where: 'Gao' })).toBe('0 thing in Gao');
  });
  test('keeps its plural where it has no singular or no number to go by', () => {
    expect(makeTranslate('en', words('{count} fish'))(key, { count: 1 })).toBe('1 fish');
    expect(say('en', { count: 'one', where: 'Gao' })).toBe('one things in Gao');
  });
  test('that spells one out is of one alone, also in French', () => {
    const spelt = makeTranslate('fr', words('{count} articles', 'Un article'));
    expect([0, 1, 2].map((count) => spelt(key, { count }))).toEqual([
      '0 articles',
      'Un article',
      '2 articles',
    ]);
  });
  test('leaves a name that nothing was given for, to be seen', () => {
    expect(say('en', { count: 2 })).toBe('2 things in {where}');
  });
  test('that a surface does not have stands for itself', () => {
    expect(makeTranslate('en', words('x'))('unknown' as MessageKey)).toBe('unknown');
  });
});

test.each<[string, string, string]>([
  ['2025-06-01', '1 June 2025', '1er juin 2025'],
  ['2025-06-11', '11 June 2025', '11 juin 2025'],
  ['2025-06', 'June 2025', 'juin 2025'],
  ['2025', '2025', '2025'],
])('the date %s is %s, en français %s', (date, english, french) => {
  expect(en.date(date)).toBe(english);
  expect(fr.date(date)).toBe(french);
});

test.each<[string, string, string, string]>([
  ['2025-06-01', '2025-06-04', '1–4 June 2025', '1er–4 juin 2025'],
  ['2025-05-31', '2025-06-01', '31 May–1 June 2025', '31 mai–1er juin 2025'],
  ['some day', '2025-06-01', 'some day–2025-06-01', 'some day–2025-06-01'],
])('the days %s to %s are %s, en français %s', (first, last, english, french) => {
  // Engines put other spaces around the dash.
  const plain = (days: string): string => days.replace(/\s*–\s*/, '–');
  expect(plain(en.days(first, last))).toBe(english);
  expect(plain(fr.days(first, last))).toBe(french);
});

test('a moment is told; what is none stays as it is', () => {
  expect(en.moment('2025-06-01T12:00:00.000Z')).toMatch(/^1 Jun 2025, \d\d:\d\d$/);
  expect(en.moment('2025-99-99T12:00')).toBe('2025-99-99T12:00');
});

test.each<[string, string, string]>([
  ['NE', 'Niger', 'Niger'],
  ['CI', 'Côte d’Ivoire', 'Côte d’Ivoire'],
  ['DZ', 'Algeria', 'Algérie'],
  // No country: the code says more than nothing.
  ['QQ', 'QQ', 'QQ'],
])('%s is the country %s, en français %s', (code, english, french) => {
  expect(en.country(code)).toBe(english);
  expect(fr.country(code)).toBe(french);
});

test('of two wordings the one in this language is picked; one wording is both', () => {
  const wording = { en: 'the army', fr: 'l’armée' };
  expect([en.pick(wording), fr.pick(wording), fr.pick('JNIM')]).toEqual([
    'the army',
    'l’armée',
    'JNIM',
  ]);
});

test.each<['browser' | Language, string, Language]>([
  ['fr', 'en-GB', 'fr'],
  ['en', 'fr-FR', 'en'],
  ['browser', 'fr-CA', 'fr'],
  ['browser', 'FR', 'fr'],
  ['browser', 'en-US', 'en'],
  ['browser', 'de', 'en'],
])('with the setting %s in a browser in %s the language is %s', (setting, browser, language) => {
  expect(chooseLanguage(setting, browser)).toBe(language);
});
