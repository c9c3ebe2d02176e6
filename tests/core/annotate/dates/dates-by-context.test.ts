import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../../lib/core/annotate/dates/day-number';
import { easterSunday } from '../../../../lib/core/annotate/dates/easter';
import { findDates } from '../../../../lib/core/annotate/dates/find-dates';

const read = (lang: 'en' | 'fr', text: string, published = '2023-04-25'): string =>
  findDates(text, { lang, published })
    .map(({ from, until }) => (from === until ? from : `${from}/${until}`))
    .join(' ');

describe('dates by context', () => {
  it.each([
    // The day of a month, by what was told before or by publication.
    ['On the second of the month', '2023-04-02'],
    ['On 3 May 2022 it fell. On the 18th it rose.', '2022-05-03 2022-05-18'],
    ['the first of January 2019', '2019-01-01'],
    // A definite day of the week follows what was told.
    ['On 2 January 2023 it began. And on the Sunday it ended.', '2023-01-02 2023-01-08'],
    // Months and seasons of the year told.
    [
      'In November 2015 it began. It was that August',
      '2015-11-01/2015-11-30 2015-08-01/2015-08-31',
    ],
    ['In 2013. In September of that year', '2013-01-01/2013-12-31 2013-09-01/2013-09-30'],
    [
      'In January 2014. In September of the following year',
      '2014-01-01/2014-01-31 2015-09-01/2015-09-30',
    ],
    ['On 6 October 2019. The next spring', '2019-10-06 2020-03-01/2020-06-21'],
    ['in the same month last year', '2022-04-01/2022-04-30'],
    ['a year ago in January', '2022-01-01/2022-01-31'],
    ['It is five days since gunmen came', '2023-04-20'],
    [
      'On 16 April 2023 they were taken. The week after, they came back',
      '2023-04-16 2023-04-20/2023-04-26',
    ],
    // Counted from another event, told just before.
    ['On 29 June 2018 it was Sevare. Two days after the Sevare raid', '2018-06-29 2018-07-01'],
    ['On 24 May 2022 in Tahoua and, two days on, in Dosso', '2022-05-24 2022-05-26'],
    ['By March 2017 it had a name', '2017-03-01/2017-03-31'],
    ["on St Valentine's Day", '2023-02-14'],
    // Feasts that move.
    ['Easter Sunday', '2023-04-09'],
    ['the Monday after Easter 2021', '2021-04-05'],
    ['on Good Friday', '2023-04-07'],
  ])('reads "%s"', (text, expected) => expect(read('en', text)).toBe(expected));

  it.each([
    ['Le 18, près de Nara', '2023-04-18'],
    ['Le 6 octobre 2021. Le 30, à Mourdiah', '2021-10-06 2021-10-30'],
    ['le samedi de Pâques', '2023-04-08'],
    ['le lundi d’avant Pâques 2020', '2020-04-06'],
    ['En juillet 2020. Pour ce mois de juillet', '2020-07-01/2020-07-31 2020-07-01/2020-07-31'],
    ['il y a un an, en janvier', '2022-01-01/2022-01-31'],
    ['tué voici deux semaines', '2023-04-08/2023-04-14'],
    ['En 2013. En septembre de la même année', '2013-01-01/2013-12-31 2013-09-01/2013-09-30'],
    ['Le 18 août 2020. Neuf jours après le putsch', '2020-08-18 2020-08-27'],
    ['Au début de juin, le 3, près de Nara', '2022-06-01/2022-06-12 2022-06-03'],
    // Counts, not days.
    ['le 12e régiment, les 18 soldats', ''],
  ])('lit « %s »', (text, expected) => expect(read('fr', text)).toBe(expected));

  it('counts from the other year too that a date may be of', () => {
    const [, counted] = findDates('On 24 May in Tahoua and, two days on, in Dosso', {
      lang: 'en',
      published: '2026-06-01',
      previous: { from: '2025-05-11', until: '2025-05-20', precision: 'days' },
    });
    expect(counted).toMatchObject({ from: '2026-05-26', orElse: { from: '2025-05-26' } });
  });

  it('keeps the Thursday of the week before for "last Thursday"', () => {
    const [last] = findDates('Last Thursday', { lang: 'en', published: '2022-07-22' });
    expect(last).toMatchObject({ from: '2022-07-21', orElse: { from: '2022-07-14' } });
    const [dernier] = findDates('jeudi dernier', { lang: 'fr', published: '2022-07-22' });
    expect(dernier).toMatchObject({ from: '2022-07-21', orElse: { from: '2022-07-14' } });
  });

  it('keeps Monday before publication and Monday after what was told', () => {
    const monday = findDates('On 6 January 2023 it began. On Monday it went on.', {
      lang: 'en',
      published: '2023-01-26',
    }).at(-1);
    expect(monday).toMatchObject({ from: '2023-01-23', orElse: { from: '2023-01-09' } });
  });

  it.each([
    [2012, '2012-04-08'],
    [2016, '2016-03-27'],
    [2020, '2020-04-12'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
  ])('has Easter of %i on %s', (year, day) => expect(writeDay(easterSunday(year))).toBe(day));
});
