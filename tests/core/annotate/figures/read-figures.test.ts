import { describe, expect, it } from 'vitest';
import { type ReadFigure, readFigures } from '../../../../lib/core/annotate/figures/read-figures';

const range = ({ low, high }: ReadFigure): string =>
  low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
const show = (figure: ReadFigure): string => `${figure.measure} ${figure.of} ${range(figure)}`;
const read = (lang: 'en' | 'fr', text: string): string =>
  readFigures(text, lang).map(show).join(', ');

const ENGLISH: readonly (readonly [string, string])[] = [
  ['more than 30 soldiers had been killed', 'killed soldiers 30..'],
  ['two sources said had killed more than 30 soldiers.', 'killed soldiers 30..'],
  ['as many as 30 soldiers were killed', 'killed soldiers ..30'],
  ['killing 40 soldiers', 'killed soldiers 40'],
  ['more than 400 soldiers have reportedly been killed by insurgents', 'killed soldiers 400..'],
  ['in which it said it had killed 200 soldiers', 'killed soldiers 200'],
  ['34 people were killed when an armed group ambushed a convoy', 'killed people 34'],
  ['the 2019 killing of dozens of soldiers', 'killed soldiers 24..99'],
  [
    'up to 70 people were killed and hundreds more wounded',
    'killed people ..70, wounded people 200..999',
  ],
  ['killing 77 and wounding 255 others', 'killed people 77, wounded people 255'],
  ['left some 40 dead', 'killed people 40'],
  ['left at least 12 civilians dead and nine injured', 'killed civilians 12.., wounded people 9'],
  ['21 were killed in Libiri village and 18 in Kokorou', 'killed people 21, killed people 18'],
  [
    'jihadists had killed 90 soldiers and upwards of 40 civilians',
    'killed soldiers 90, killed civilians 40..',
  ],
  [
    'claim to kill at least 84 Wagner fighters and 47 Malian soldiers',
    'killed mercenaries 84.., killed soldiers 47',
  ],
  ['was killed along with some 50 of his fighters', 'killed militants 50'],
  ['killing 50 Russian fighters and 10 Malians', 'killed mercenaries 50, killed people 10'],
  ['killed four U.S. soldiers and four Nigerien soldiers', 'killed soldiers 4, killed soldiers 4'],
  ['claimed the lives of twenty-six villagers', 'killed civilians 26'],
  ['25 people, including 12 children, were killed', 'killed people 25, killed children 12'],
  ['the death toll rose to 43', 'killed people 43'],
  [
    'took as many as 170 hostages, killed 20 people, and injured six others',
    'abducted people ..170, killed people 20, wounded people 6',
  ],
  ['kidnapped 32 European tourists', 'abducted people 32'],
  ['three peacekeepers were wounded', 'wounded peacekeepers 3'],
  ['five UN soldiers died', 'killed peacekeepers 5'],
  ['Between 40 and 50 villagers were abducted', 'abducted civilians 40..50'],
  ['killed 12 to 15 gendarmes', 'killed police 12..15'],
  ['around 1,500 people fled', 'displaced people 1500'],
  ['more than 2.5 million people have been displaced', 'displaced people 2500000..'],
  ['two dozen soldiers are missing', 'missing soldiers 24'],
  ['46 soldiers were released', 'released soldiers 46'],
  ['forces arrested 49 soldiers', 'arrested soldiers 49'],
  ['several civilians were killed', 'killed civilians 3..9'],
  ['one soldier was killed', 'killed soldiers 1'],
  ['12 soldiers and 30 civilians were killed', 'killed soldiers 12, killed civilians 30'],
  ['a hundred and six people died', 'killed people 106'],
  ['30 soldiers at a base in Boulkessi were killed', 'killed soldiers 30'],
  // None of ours.
  ['about 30 kilometres from the base', ''],
  ['600 troops deployed to Gao', ''],
  ['some 100 militants killed the mayor', ''],
  ['more than 100 militants stormed the camp', ''],
  ['killed in an attack by 30 militants', ''],
  ['two attacks killed soldiers', ''],
  ['five military pickup trucks', ''],
  ['dozens of insurgents overrunning the base', ''],
  ['a 34-year-old man was killed', ''],
  ['a bounty of $5 million was paid', ''],
  ['no one was killed', ''],
  ['about 40% of those killed', ''],
];

const FRENCH: readonly (readonly [string, string])[] = [
  ['au moins 26 villageois ont été tués', 'killed civilians 26..'],
  ['plus de 30 soldats tués', 'killed soldiers 30..'],
  [
    'une attaque a fait au moins 30 morts et douze blessés',
    'killed people 30.., wounded people 12',
  ],
  ['tuant une trentaine de soldats', 'killed soldiers 30'],
  ['a coûté la vie à 54 militaires', 'killed soldiers 54'],
  ["la mort d'au moins 15 civils", 'killed civilians 15..'],
  ["la mort d'un soldat", 'killed soldiers 1'],
  ['des dizaines de civils ont été tués', 'killed civilians 24..99'],
  ['entre 40 et 50 personnes ont été enlevées', 'abducted people 40..50'],
  ["jusqu'à 70 personnes auraient péri", 'killed people ..70'],
  ['une trentaine de jihadistes neutralisés', 'killed militants 30'],
  ['trois casques bleus ont été blessés', 'wounded peacekeepers 3'],
  [
    'quarante-sept soldats maliens et 84 mercenaires ont été tués',
    'killed soldiers 47, killed mercenaries 84',
  ],
  ['près de 2 000 personnes déplacées', 'displaced people 2000'],
  ['deux gendarmes sont portés disparus', 'missing police 2'],
  ['onze otages ont été libérés', 'released people 11'],
  ['un soldat a été tué', 'killed soldiers 1'],
  ['21 personnes, dont cinq enfants, ont été tuées', 'killed people 21, killed children 5'],
  // None of ours.
  ['une centaine de jihadistes ont tué le maire', ''],
  ['à 30 kilomètres de la ville', ''],
  ['600 soldats ont été déployés', ''],
  ['deux attaques ont visé des soldats', ''],
  ['un groupe de soldats a été vu', ''],
];

describe('readFigures', () => {
  it.each(ENGLISH)('reads "%s"', (text, expected) => expect(read('en', text)).toBe(expected));
  it.each(FRENCH)('lit « %s »', (text, expected) => expect(read('fr', text)).toBe(expected));

  it('spans slice back to the words', () => {
    const text = 'He said more than 30 Malian soldiers had been killed.';
    const [figure] = readFigures(text, 'en');
    expect(figure && text.slice(figure.start, figure.end)).toBe('more than 30 Malian soldiers');
    expect(figure?.text).toBe('more than 30 Malian soldiers');
    expect(figure?.qualifier).toBe('more-than');
  });

  it('leaves out numbers of dates', () => {
    const text = 'killed on June 12';
    expect(readFigures(text, 'en', [{ start: 10, end: 17 }])).toEqual([]);
  });
});
