import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, NAMES, told } from './small-world';

const ENGLISH: readonly (readonly [string, string])[] = [
  // The date and the place.
  [
    'JNIM said in a statement on Sunday that it had seized the base in Boulkessi in central Mali.',
    'boulkessi unrecorded',
  ],
  [
    'JNIM stormed the base at Boulkessi on Sunday, killing more than 30 soldiers.',
    'boulkessi within',
  ],
  ['JNIM stormed the base at Boulkessi on Sunday, killing 200 soldiers.', 'boulkessi within'],
  [
    'On May 24, it said it had attacked a base in Dioura, central Mali, killing 40 soldiers.',
    'dioura within',
  ],
  [
    'On May 24, it said it had attacked a base in Dioura, central Mali, killing 90 soldiers.',
    'dioura outside',
  ],
  [
    'The terrorists arrived today in Timbuktu with a vehicle packed with explosives.',
    'timbuktu unrecorded',
  ],
  [
    'JNIM claimed attacks on the town of Djibo in mid-May in which it said it had killed 200 soldiers.',
    'djibo within',
  ],
  [
    'On Sept. 17 JNIM carried out a major attack in Bamako, with reports that up to 70 people were killed and hundreds more wounded.',
    'bamako within',
  ],
  // Two events in one sentence; a total over both is no figure of either.
  [
    'More than 100 soldiers were killed in two attacks in the Tahoua region on May 24 and the Dosso region on May 26.',
    'tahoua unrecorded, dosso unrecorded',
  ],
  [
    'On May 24 militants attacked Dioura, killing 40 soldiers, and Tahoua, killing 64 soldiers.',
    'dioura within, tahoua within',
  ],
  // A month or a year, with more than the place.
  [
    'In February, 34 people were killed when an armed group ambushed a civilian convoy travelling from Gao to Ansongo.',
    'gao-convoy within',
  ],
  [
    'Attacks include the 2019 killing of dozens of soldiers at a Boulkessi base.',
    'boulkessi-2019 within',
  ],
  [
    'Last July, the army suffered losses in clashes with jihadists near the desert town of Tinzaouaten.',
    'tinzaouaten unrecorded',
  ],
  [
    "When Mali's junta seized power in the 2020 coup, it promised stability.",
    'coup-2020 unrecorded',
  ],
  [
    'In January, the trio announced their exit from the regional Ecowas bloc.',
    'ecowas-exit unrecorded',
  ],
  ['MINUSMA withdrew from Mali in December 2023.', 'minusma-end unrecorded'],
  ['Droukdel was killed by French soldiers in June 2020.', 'droukdel unrecorded'],
  // A record made from the day of report; figures of another time are not compared.
  ['On May 22 JNIM attacked a base in Dioura, killing 40 soldiers.', 'dioura within'],
  [
    'Gunmen killed 12 traders on Sunday, in the deadliest attack since an ambush in February 2025 near Ansongo that killed 34 civilians.',
    'gao-convoy within',
  ],
];

const FRENCH: readonly (readonly [string, string])[] = [
  [
    'Le GSIM a attaqué dimanche le camp de Boulkessi, tuant une trentaine de soldats.',
    'boulkessi within',
  ],
  [
    'Le 24 mai, une attaque contre la base de Dioura a fait 40 morts parmi les soldats.',
    'dioura within',
  ],
  [
    'Une embuscade contre un convoi entre Gao et Ansongo a coûté la vie à 34 civils en février.',
    'gao-convoy within',
  ],
  [
    'Dans la nuit de dimanche à lundi, une explosion a retenti à Tombouctou.',
    'timbuktu unrecorded',
  ],
  ['En septembre dernier, une attaque du GSIM à Bamako a fait au moins 77 morts.', 'bamako within'],
];
describe('findIncidents', () => {
  it.each(ENGLISH)('links "%s"', (text, expected) => {
    expect(told(find(text))).toBe(expected);
  });
  it.each(FRENCH)('lie « %s »', (text, expected) => {
    expect(told(find(text, 'fr'))).toBe(expected);
  });

  it('gives the sentence, the places, the figures and the reasons', () => {
    const text = 'It was calm. On May 24 JNIM attacked Dioura, killing 40 soldiers. Nobody spoke.';
    const [link, ...others] = find(text);
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      text: 'On May 24 JNIM attacked Dioura, killing 40 soldiers.',
      title: { en: 'dioura', fr: 'dioura (fr)' },
      places: ['places/ml/dioura'],
      figures: [
        {
          text: '40 soldiers',
          measure: 'killed',
          of: 'soldiers',
          low: 40,
          high: 40,
          check: 'within',
        },
      ],
    });
    expect(link && text.slice(link.start, link.end)).toBe(link?.text);
    expect(link?.reasons.map(({ code, detail }) => `${code}: ${detail}`)).toEqual([
      'date: May 24',
      'place: Dioura',
      'actor: JNIM',
      'kind: attacked',
      'figures: 40 soldiers',
    ]);
    expect(link?.score).toBeGreaterThan(0.9);
  });

  it('takes any text: spans slice back, lie in their passage, and none is after publication', () => {
    const words = [
      ...Object.keys(NAMES),
      'on Sunday',
      'le 24 mai',
      'attack',
      'killing 40 soldiers',
      '. ',
      '\n',
      'in 2019',
      'tués',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'fr' as const), (page, lang) => {
        for (const link of find(page, lang)) {
          expect(page.slice(link.start, link.end)).toBe(link.text);
          expect(link.date.start <= '2025-06-02').toBe(true);
          for (const figure of link.figures) {
            expect(page.slice(figure.start, figure.end)).toBe(figure.text);
            expect(figure.start >= link.start && figure.end <= link.end).toBe(true);
          }
        }
      }),
    );
  });

  it('reads a page as long as it comes, where each number may go on with the one before', () => {
    const long = 'The clerk gave another figure: he said 5. '.repeat(8_000);
    const text = `${long}JNIM stormed the base at Boulkessi on Sunday, killing more than 30 soldiers. A first message had said 12.`;
    expect(told(find(text)).startsWith('boulkessi within')).toBe(true);
  });
});
