import { describe, expect, it } from 'vitest';
import { type DateExpression, findDates } from '../../../../lib/core/annotate/dates/find-dates';
import * as told from './told-dates';

const show = ({ from, until }: DateExpression): string =>
  from === until ? from : `${from}/${until}`;
const read = (lang: 'en' | 'fr', text: string, published?: string): string =>
  findDates(text, { lang, ...(published && { published }) })
    .map(show)
    .join(' ');

/** The table of features.md: what chrono-node alone reads wrongly from Wednesday 18 March 2026. */
const MEASURED_ERRORS: readonly (readonly ['en' | 'fr', string, string])[] = [
  ['en', 'on Saturday', '2026-03-14'],
  ['fr', 'samedi', '2026-03-14'],
  ['en', 'on Thursday', '2026-03-12'],
  ['en', 'Thursday', '2026-03-12'],
  ['fr', 'vendredi passé', '2026-03-13'],
  ['fr', 'avant-hier', '2026-03-16'],
  ['en', 'over the weekend', '2026-03-14/2026-03-15'],
  ['fr', 'la semaine dernière', '2026-03-09/2026-03-15'],
  ['fr', 'entre le 10 et le 12 mars', '2026-03-10/2026-03-12'],
  ['en', 'March 14', '2026-03-14'],
  ['fr', 'le week-end dernier', '2026-03-14/2026-03-15'],
  ['fr', 'début mars', '2026-03-01/2026-03-12'],
  ['fr', 'mi-mars', '2026-03-10/2026-03-22'],
  ['fr', 'mars 2026', '2026-03-01/2026-03-31'],
  ['fr', 'en mars 2026', '2026-03-01/2026-03-31'],
  ['fr', 'la nuit dernière', '2026-03-17/2026-03-18'],
  ['fr', 'mardi dernier', '2026-03-17'],
  ['fr', 'il y a 3 jours', '2026-03-15'],
  ['fr', 'du 10 au 12 mars', '2026-03-10/2026-03-12'],
  ['fr', 'dans la nuit de mardi à mercredi', '2026-03-17/2026-03-18'],
];

/** Seen from Monday 2 June 2025. */
const ENGLISH: readonly (readonly [string, string])[] = [
  // Told by another time.
  ["On New Year's Day", '2025-01-01'],
  ['A week before Christmas', '2024-12-15/2024-12-21'],
  ['Two nights ago', '2025-05-31/2025-06-01'],
  ['A year ago this week', '2024-05-25/2024-06-10'],
  ['A year after JNIM attacked it', '2024-04-18/2024-07-17'],
  ['In the last days of July', '2024-07-20/2024-07-31'],
  ['on a Friday morning', ''],
  ['in the spring of 2021', '2021-03-01/2021-06-21'],
  ['last summer', '2024-06-01/2024-09-21'],
  ['On May 21 it fell. That night', '2025-05-21 2025-05-21'],
  ['On May 21 it fell, and on the Friday of that week', '2025-05-21 2025-05-23'],
  ['On May 21 it fell. The following Sunday', '2025-05-21 2025-05-25'],
  ['On May 21 it fell. Hours later', '2025-05-21 2025-05-20/2025-05-22'],
  ['On May 21 it fell. Days later', '2025-05-21 2025-05-22/2025-06-03'],
  ['In March 2024 it fell. The same month', '2024-03-01/2024-03-31 2024-03-01/2024-03-31'],
  ['on Sunday', '2025-06-01'],
  ['on Monday', '2025-06-02'],
  ["Sunday's attack", '2025-06-01'],
  ['Last Friday, it said', '2025-05-30'],
  ['last Monday', '2025-05-26'],
  ['on Friday last week', '2025-05-30'],
  ['late on Saturday', '2025-05-31'],
  ['Saturday night', '2025-05-31/2025-06-01'],
  ['overnight from Saturday to Sunday', '2025-05-31/2025-06-01'],
  ['on Friday and Saturday', '2025-05-30/2025-05-31'],
  ['today', '2025-06-02'],
  ['yesterday', '2025-06-01'],
  ['the day before yesterday', '2025-05-31'],
  ['overnight', '2025-06-01/2025-06-02'],
  ['On May 24, it said', '2025-05-24'],
  ['on June 30', '2024-06-30'],
  ['on Sept. 17 carried out', '2024-09-17'],
  ['Sunday, June 1', '2025-06-01'],
  ['the 24th of May', '2025-05-24'],
  ['24 May 2016', '2016-05-24'],
  ['between Dec. 12 and 14', '2024-12-12/2024-12-14'],
  ['July 25-27, 2024', '2024-07-25/2024-07-27'],
  ['from December 30 to January 2', '2024-12-30/2025-01-02'],
  ['10 to 12 March 2024', '2024-03-10/2024-03-12'],
  ['two days ago', '2025-05-31'],
  ['twelve months to the day since', '2024-05-31/2024-06-04'],
  ['the second anniversary of the attack', '2023-05-23/2023-06-12'],
  ['two weeks ago', '2025-05-16/2025-05-22'],
  ['three months ago', '2025-03-01/2025-03-31'],
  ['a year ago', '2024-03-19/2024-08-16'],
  ['On May 24 it fell; two days earlier it had held', '2025-05-24 2025-05-22'],
  ['On May 24 it fell. A week later', '2025-05-24 2025-05-28/2025-06-03'],
  ['On May 24 it fell. The next day', '2025-05-24 2025-05-25'],
  ['two days earlier', ''],
  ['in mid-May', '2025-05-10/2025-05-22'],
  ['late June', '2024-06-19/2024-06-30'],
  ['in early March 2024', '2024-03-01/2024-03-12'],
  ['in September last year', '2024-09-01/2024-09-30'],
  ['in September of last year', '2024-09-01/2024-09-30'],
  ['last July', '2024-07-01/2024-07-31'],
  ['last June', '2024-06-01/2024-06-30'],
  ['In February, Human Rights Watch', '2025-02-01/2025-02-28'],
  ['Since the start of May, more than', '2025-05-01/2025-06-02'],
  ['since 2012', '2012-01-01/2025-06-02'],
  ['the deadliest since March 2019, when gunmen struck', '2019-03-01/2019-03-31'],
  ['It fell on March 20, 2015. Some weeks earlier, on March 7', '2015-03-20 2015-03-07'],
  ['July 25, 2024 - July 27, 2024', '2024-07-25/2024-07-27'],
  ['the 2019 killing of dozens', '2019-01-01/2019-12-31'],
  ['in 2020', '2020-01-01/2020-12-31'],
  ['late 2012', '2012-08-08/2012-12-31'],
  ['between 2020 and 2023', '2020-01-01/2023-12-31'],
  ['last week', '2025-05-26/2025-06-01'],
  ['over the weekend', '2025-05-31/2025-06-01'],
  ['last month', '2025-05-01/2025-05-31'],
  ['last year', '2024-01-01/2024-12-31'],
  ['2025-06-01', '2025-06-01'],
  // No dates, or none that is past.
  ['next Friday', ''],
  ['tomorrow', ''],
  ['they may march on 2000 soldiers', ''],
  ['every Sunday', ''],
  ['12 soldiers', ''],
  ['two days before the election', ''],
  ['killed 12 on March 14', '2025-03-14'],
  ['on May 24 and the Dosso region on May 26', '2025-05-24 2025-05-26'],
];

/** Seen from Monday 2 June 2025. */
const FRENCH: readonly (readonly [string, string])[] = [
  ['le jour de Noël', '2024-12-25'],
  ['la veille de Noël 2016', '2016-12-24'],
  ['au printemps 2021', '2021-03-01/2021-06-21'],
  ['il y a un an jour pour jour', '2024-05-31/2024-06-04'],
  ['deux ans jour pour jour après', '2023-05-31/2023-06-04'],
  ['au premier anniversaire du massacre', '2024-05-23/2024-06-12'],
  ['un dimanche matin', ''],
  ['mardi de la semaine dernière', '2025-05-27'],
  ['Le 21 mai, elle est tombée. Ce jour-là', '2025-05-21 2025-05-21'],
  ['Le 7 mars 2015, la ville ; le 20 novembre suivant', '2015-03-07 2015-11-20'],
  ['Le 21 mai, elle est tombée. Quelques jours plus tard', '2025-05-21 2025-05-22/2025-06-03'],
  ['dimanche', '2025-06-01'],
  ['ce lundi', '2025-06-02'],
  ['lundi dernier', '2025-05-26'],
  ['vendredi dernier', '2025-05-30'],
  ['dimanche 1er juin', '2025-06-01'],
  ['le 1er juin 2025', '2025-06-01'],
  ['le 24 mai', '2025-05-24'],
  ['le 24 septembre', '2024-09-24'],
  ['dans la nuit de samedi à dimanche', '2025-05-31/2025-06-01'],
  ['dans la nuit de samedi 31 mai à dimanche 1er juin', '2025-05-31/2025-06-01'],
  ['dans la nuit du 30 au 31 mai', '2025-05-30/2025-05-31'],
  ['les 10 et 11 mars', '2025-03-10/2025-03-11'],
  ['du 28 février au 2 mars', '2025-02-28/2025-03-02'],
  ['hier', '2025-06-01'],
  ['avant-hier', '2025-05-31'],
  ["aujourd'hui", '2025-06-02'],
  ['il y a deux semaines', '2025-05-16/2025-05-22'],
  ['il y a un an', '2024-03-19/2024-08-16'],
  ['Le 24 mai, la base est tombée. La veille', '2025-05-24 2025-05-23'],
  ['Le 24 mai, la base est tombée. Deux jours plus tard', '2025-05-24 2025-05-26'],
  ['en septembre dernier', '2024-09-01/2024-09-30'],
  ["en septembre de l'année dernière", '2024-09-01/2024-09-30'],
  ['en juillet 2024', '2024-07-01/2024-07-31'],
  ['en février', '2025-02-01/2025-02-28'],
  ['à la mi-mai', '2025-05-10/2025-05-22'],
  ['fin août', '2024-08-20/2024-08-31'],
  ['depuis début mai', '2025-05-01/2025-06-02'],
  ['depuis 2012', '2012-01-01/2025-06-02'],
  ['en 2019', '2019-01-01/2019-12-31'],
  ['début 2024', '2024-01-01/2024-05-25'],
  ['le mois dernier', '2025-05-01/2025-05-31'],
  ["l'an dernier", '2024-01-01/2024-12-31'],
  ['la semaine prochaine', ''],
  ['vendredi prochain', ''],
  ['12 soldats', ''],
  ['la mairie de Mars', ''],
];

describe('findDates', () => {
  it.each(MEASURED_ERRORS)('corrects chrono-node: %s %s', (lang, text, expected) => {
    expect(read(lang, text, '2026-03-18')).toBe(expected);
  });
  it.each(ENGLISH)('reads "%s"', (text, expected) => {
    expect(read('en', text, '2025-06-02')).toBe(expected);
  });
  it.each(FRENCH)('reads "%s"', (text, expected) => {
    expect(read('fr', text, '2025-06-02')).toBe(expected);
  });

  it.each(told.ENGLISH)('reads "%s"', (text, expected) => {
    expect(read('en', text, '2025-06-02')).toBe(expected);
  });
  it.each(told.FRENCH)('lit « %s »', (text, expected) => {
    expect(read('fr', text, '2025-06-02')).toBe(expected);
  });
  it.each(told.UNDATED)('reads undated (%s) "%s"', (lang, text, expected) => {
    expect(read(lang, text)).toBe(expected);
  });
  it('takes the Easter before where this year’s is still to come', () => {
    expect(read('en', 'at Easter', '2025-02-01')).toBe('2024-03-31');
  });
  it('takes for the last winter one that is over', () => {
    expect(read('en', 'last winter', '2025-01-15')).toBe('2023-12-01/2024-03-22');
  });

  it('spans slice back to the words', () => {
    const text = 'Militants attacked Dioura on May 24, and last Friday Sirakorola.';
    const dates = findDates(text, { lang: 'en', published: '2025-06-02' });
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual([
      'May 24',
      'last Friday',
    ]);
    expect(dates.map((date) => date.text)).toEqual(['May 24', 'last Friday']);
  });

  it('says how exact a date is', () => {
    const precision = (text: string): string | undefined =>
      findDates(text, { lang: 'en', published: '2025-06-02' })[0]?.precision;
    expect(precision('on Sunday')).toBe('day');
    expect(precision('last week')).toBe('interval');
    expect(precision('in February')).toBe('month');
    expect(precision('in 2020')).toBe('year');
  });

  it('without a day of publication reads complete dates only', () => {
    expect(read('en', 'on Sunday, May 24, two days ago, last July, in February')).toBe('');
    expect(read('en', 'on 1 June 2025, in July 2024, in 2019')).toBe(
      '2025-06-01 2024-07-01/2024-07-31 2019-01-01/2019-12-31',
    );
    expect(read('fr', 'dimanche, le 24 mai, hier, depuis mai')).toBe('');
    expect(read('fr', 'le 17 septembre 2024')).toBe('2024-09-17');
  });

  it('keeps the start of a time up to now, and the year that the text spoke of', () => {
    const orElse = (text: string) =>
      findDates(text, { lang: 'en', published: '2025-06-02' }).at(-1)?.orElse;
    expect(orElse('listed since September 2018')).toEqual({
      from: '2018-09-01',
      until: '2018-09-30',
    });
    expect(orElse('In September 2023 it fell. In July')).toEqual({
      from: '2023-07-01',
      until: '2023-07-31',
    });
    expect(orElse('In July 2023 it fell. In July 2024')).toBeUndefined();
  });

  it('takes up the last date of the blocks before', () => {
    const previous = { from: '2025-05-24', until: '2025-05-24', precision: 'day' } as const;
    const found = findDates('Two days earlier', { lang: 'en', published: '2025-06-02', previous });
    expect(found.map(show)).toEqual(['2025-05-22']);
  });
});
