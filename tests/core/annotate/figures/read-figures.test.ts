import { describe, expect, it } from 'vitest';
import { type ReadFigure, readFigures } from '../../../../lib/core/annotate/figures/read-figures';

const range = ({ low, high }: ReadFigure): string =>
  low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
const show = (figure: ReadFigure): string => `${figure.measure} ${figure.of} ${range(figure)}`;
const read = (lang: 'en' | 'fr', text: string): string =>
  readFigures(text, lang).map(show).join(', ');

const ENGLISH: readonly (readonly [string, string])[] = [
  // The same count by another, or again.
  ['38 dead by one list and 41 by another', 'killed people 38, killed people 41'],
  [
    'the mayor counts eight people killed and the gendarmes five',
    'killed people 8, killed people 5',
  ],
  ['Four soldiers died and as many were wounded', 'killed soldiers 4, wounded soldiers 4'],
  ['killed 21 civilians, and in Kokorou eighteen', 'killed civilians 21, killed civilians 18'],
  // Words for the dead, the hurt, the taken.
  ['The hospital took in 56 bodies', 'killed people 56'],
  ['more than a score of people were killed', 'killed people 20..'],
  ['a hundred or more have been killed', 'killed people 100..'],
  ['some 300 people had been “neutralised” there', 'killed people 300'],
  ['eight American and Nigerien soldiers dead', 'killed soldiers 8'],
  ['five people were taken to hospital', 'wounded people 5'],
  ['three of the peacekeepers stationed there were killed', 'killed peacekeepers 3'],
  ['two peacekeepers, one of them a woman, were killed', 'killed peacekeepers 2'],
  ['more than 30 soldiers had been killed', 'killed soldiers 30..'],
  ['two sources said had killed more than 30 soldiers.', 'killed soldiers 30..'],
  ['as many as 30 soldiers were killed', 'killed soldiers ..30'],
  ['killing 40 soldiers', 'killed soldiers 40'],
  ['more than 400 soldiers have reportedly been killed by insurgents', 'killed soldiers 400..'],
  ['in which it said it had killed 200 soldiers', 'killed soldiers 200'],
  ['34 people were killed when an armed group ambushed a convoy', 'killed people 34'],
  ['the 2019 killing of dozens of soldiers', 'killed soldiers 20..99'],
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
  ['several civilians were killed', 'killed civilians 2..12'],
  ['one soldier was killed', 'killed soldiers 1'],
  ['12 soldiers and 30 civilians were killed', 'killed soldiers 12, killed civilians 30'],
  ['a hundred and six people died', 'killed people 106'],
  ['30 soldiers at a base in Boulkessi were killed', 'killed soldiers 30'],
  ['gave the toll of the Bamako attacks as up to 70.', 'killed people ..70'],
  ['had still put the loss at Tessit at 17 soldiers.', 'killed soldiers 17'],
  ['put the number of injured blue helmets at 19.', 'wounded peacekeepers 19'],
  ['the death toll climbed from 20 to 36', 'killed people 20, killed people 36'],
  ['and 64 lives were lost.', 'killed people 64'],
  ['cost the lives of at least 23 soldiers', 'killed soldiers 23..'],
  ['It cost eleven soldiers their lives', 'killed soldiers 11'],
  [
    'divides the dead of that day into 49 civilians and 15 soldiers',
    'killed civilians 49, killed soldiers 15',
  ],
  ['three soldiers of the French army died near Tessalit', 'killed soldiers 3'],
  ['53 soldiers and a civilian died', 'killed soldiers 53'],
  ['the bodies of 19 soldiers were recovered', 'killed soldiers 19'],
  ['one more was badly wounded', 'wounded people 1'],
  ['killing ten and wounding another eight', 'killed people 10, wounded people 8'],
  ['seventeen are in hospital', 'wounded people 17'],
  ['where the gunmen kept 110 civilians', 'abducted civilians 110'],
  ['two Frenchmen were led away at gunpoint', 'abducted people 2'],
  ['40 people were taken off buses', 'abducted people 40'],
  ['led seven prisoners before a camera', 'abducted people 7'],
  ['three Italians of one family, kidnapped in May', 'abducted people 3'],
  ['Dozens of the men taken from the buses came home', 'released people 20..99'],
  ['let five of them go', 'released people 5'],
  ['at least 84 of the Russians were killed', 'killed mercenaries 84..'],
  // None of ours.
  ['110 civilians held a meeting', ''],
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
  ['des dizaines de civils ont été tués', 'killed civilians 20..99'],
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
  ['deux militaires ont été tués et un autre blessé', 'killed soldiers 2, wounded soldiers 1'],
  ['trois hommes du 1er régiment meurent à Hombori', 'killed people 3'],
  ['quatre autres sont légèrement blessés', 'wounded people 4'],
  ['trois Italiens d’une même famille, enlevés à Koutiala', 'abducted people 3'],
  [
    'quarante passagers de cars, des Dogon pour la plupart, ont été emmenés',
    'abducted civilians 40',
  ],
  [
    'y retenait jusqu’à 170 personnes et en tuait vingt.',
    'abducted people ..170, killed people 20',
  ],
  ['Seize hommes y ont laissé la vie', 'killed people 16'],
  ['le bilan passe de 13 à 40 morts', 'killed people 13, killed people 40'],
  [
    'trente-trois soldats tués et une vingtaine de blessés',
    'killed soldiers 33, wounded soldiers 20',
  ],
  ['neuf gendarmes ont été tués et autant blessés', 'killed police 9, wounded police 9'],
  ['quatre personnes perdaient la vie', 'killed people 4'],
  ['cinq détenus s’étaient évadés', 'released people 5'],
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

  it('goes on with the figure of the sentence before where somebody gives a bare number', () => {
    const before = { measure: 'killed', of: 'soldiers' } as const;
    const given = (text: string, lang: 'en' | 'fr') =>
      readFigures(text, lang, [], before).map(show);
    expect(given('A first bulletin said two.', 'en')).toEqual(['killed soldiers 2']);
    expect(given('Un préfet a dit quarante, un évêque soixante.', 'fr')).toEqual([
      'killed soldiers 40',
      'killed soldiers 60',
    ]);
    expect(given('They left at two.', 'en')).toEqual([]);
    expect(readFigures('A first bulletin said two.', 'en')).toEqual([]);
  });

  it('leaves out numbers of dates', () => {
    const text = 'killed on June 12';
    expect(readFigures(text, 'en', [{ start: 10, end: 17 }])).toEqual([]);
  });
});
