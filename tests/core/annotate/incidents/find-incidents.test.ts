import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIncidents } from '../../../../lib/core/annotate/incidents/find-incidents';
import type { Figure, Incident } from '../../../../lib/core/model/incident';
import type { IncidentLink, Link } from '../../../../lib/core/model/link';
import type { PageInput } from '../../../../lib/core/model/page';

const cite = [{ id: 'reuters', at: 'line 1' }] as unknown as Incident['sources'];

/** The names of this small world; in these texts each is beyond doubt. */
const NAMES: Readonly<Record<string, string>> = {
  JNIM: 'groups/jnim',
  GSIM: 'groups/jnim',
  'Islamic State': 'groups/islamic-state',
  'Burkina Faso': 'places/burkina-faso',
  Mali: 'places/mali',
  Niger: 'places/niger',
  Boulkessi: 'places/ml/boulkessi',
  Timbuktu: 'places/ml/timbuktu',
  Tombouctou: 'places/ml/timbuktu',
  BAMAKO: 'places/ml/bamako',
  Bamako: 'places/ml/bamako',
  Dioura: 'places/ml/dioura',
  Djibo: 'places/bf/djibo',
  Gao: 'places/ml/gao',
  Ansongo: 'places/ml/ansongo',
  Tinzaouaten: 'places/ml/tinzaouaten',
  Tahoua: 'places/ne/tahoua',
  Dosso: 'places/ne/dosso',
  MINUSMA: 'missions/minusma',
  'Malian army': 'organisations/malian-armed-forces',
  Ecowas: 'organisations/ecowas',
  Droukdel: 'people/abdelmalek-droukdel',
};

interface Given {
  kind: Incident['kind'];
  date: string;
  end?: string;
  precision?: Incident['date']['precision'];
  places?: string[];
  by?: string[];
  against?: string[];
  about?: string[];
  figures?: [Figure['measure'], Figure['of'], number | undefined, number | undefined][];
}

function incident(name: string, given: Given): Incident {
  const actor = (role: 'perpetrator' | 'target') => (who: string) => ({ who, role, sources: cite });
  return {
    id: `incidents/${given.date.slice(0, 4)}/${name}`,
    title: { en: name, fr: `${name} (fr)` },
    kind: given.kind,
    date: { start: given.date, end: given.end ?? given.date, precision: given.precision ?? 'day' },
    places: given.places ?? [],
    actors: [
      ...(given.by ?? []).map(actor('perpetrator')),
      ...(given.against ?? []).map(actor('target')),
    ],
    figures: (given.figures ?? []).map(([measure, of, low, high]) => ({
      measure,
      of,
      low,
      high,
      sources: cite,
    })),
    about: given.about,
    summary: { en: name, fr: name },
    sources: cite,
  } as unknown as Incident;
}

const INCIDENTS: readonly Incident[] = [
  incident('boulkessi', {
    kind: 'attack',
    date: '2025-06-01',
    places: ['places/ml/boulkessi'],
    by: ['groups/jnim'],
    against: ['organisations/malian-armed-forces'],
    figures: [
      ['killed', 'soldiers', 30, undefined],
      ['killed', 'soldiers', undefined, 30],
    ],
  }),
  incident('boulkessi-2019', {
    kind: 'attack',
    date: '2019-09-30',
    end: '2019-10-01',
    precision: 'days',
    places: ['places/ml/boulkessi'],
    figures: [['killed', 'soldiers', 25, 40]],
  }),
  incident('timbuktu', {
    kind: 'bombing',
    date: '2025-06-02',
    places: ['places/ml/timbuktu'],
    by: ['groups/jnim'],
  }),
  incident('dioura', {
    kind: 'attack',
    date: '2025-05-24',
    places: ['places/ml/dioura'],
    by: ['groups/jnim'],
    figures: [['killed', 'soldiers', 40, 40]],
  }),
  incident('tahoua', {
    kind: 'attack',
    date: '2025-05-24',
    places: ['places/ne/tahoua'],
    figures: [['killed', 'soldiers', 64, 64]],
  }),
  incident('dosso', { kind: 'attack', date: '2025-05-26', places: ['places/ne/dosso'] }),
  incident('djibo', {
    kind: 'attack',
    date: '2025-05-11',
    end: '2025-05-12',
    precision: 'days',
    places: ['places/bf/djibo'],
    by: ['groups/jnim'],
    figures: [['killed', 'soldiers', 200, 200]],
  }),
  incident('gao-convoy', {
    kind: 'ambush',
    date: '2025-02-07',
    places: ['places/ml/gao', 'places/ml/ansongo'],
    figures: [
      ['killed', 'civilians', 34, 34],
      ['killed', 'people', 34, 56],
    ],
  }),
  incident('tinzaouaten', {
    kind: 'clash',
    date: '2024-07-25',
    end: '2024-07-27',
    precision: 'days',
    places: ['places/ml/tinzaouaten'],
    by: ['groups/jnim'],
    figures: [
      ['killed', 'mercenaries', 84, undefined],
      ['killed', 'soldiers', 47, 47],
    ],
  }),
  incident('bamako', {
    kind: 'attack',
    date: '2024-09-17',
    places: ['places/ml/bamako'],
    by: ['groups/jnim'],
    figures: [
      ['killed', 'people', undefined, 70],
      ['killed', 'people', 77, 77],
    ],
  }),
  incident('coup-2020', { kind: 'coup', date: '2020-08-18', places: ['places/ml/bamako'] }),
  incident('minusma-end', {
    kind: 'withdrawal',
    date: '2023-12-11',
    places: ['places/mali'],
    about: ['missions/minusma'],
  }),
  incident('droukdel', {
    kind: 'killing',
    date: '2020-06-03',
    end: '2020-06-04',
    precision: 'interval',
    places: ['places/mali'],
    about: ['people/abdelmalek-droukdel'],
  }),
  incident('ecowas-exit', {
    kind: 'withdrawal',
    date: '2025-01-29',
    places: ['places/mali', 'places/niger', 'places/burkina-faso'],
    about: ['organisations/ecowas'],
  }),
];

function linksOf(text: string): Link[] {
  const names = Object.keys(NAMES).sort((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu'))].map(
    ({ index, 0: name }) => {
      const entity = NAMES[name] as string;
      const type = { pl: 'place', gr: 'group', or: 'organisation', pe: 'person', mi: 'mission' }[
        entity.slice(0, 2)
      ];
      return {
        start: index,
        end: index + name.length,
        text: name,
        entity,
        name,
        type,
        score: 1,
        reasons: [],
        painted: true,
      } as unknown as Link;
    },
  );
}

function find(
  text: string,
  lang: 'en' | 'fr' = 'en',
  published: string | null | undefined = '2025-06-02',
): IncidentLink[] {
  const page: PageInput = {
    url: 'https://example.org/',
    title: '',
    lang,
    text,
    ...(published && { published }),
  };
  return findIncidents(INCIDENTS, page, linksOf(text));
}
const told = (links: readonly IncidentLink[]): string =>
  links.map(({ incident: id, check }) => `${id.slice(15)} ${check}`).join(', ');

const ENGLISH: readonly (readonly [string, string, string?])[] = [
  // The date and the place.
  [
    'JNIM said in a statement on Sunday that it had seized the base in Boulkessi in central Mali.',
    'boulkessi unrecorded',
  ],
  [
    'JNIM stormed the base at Boulkessi on Sunday, killing more than 30 soldiers.',
    'boulkessi within',
  ],
  ['JNIM stormed the base at Boulkessi on Sunday, killing 200 soldiers.', 'boulkessi outside'],
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
  // Carried over.
  [
    "JNIM claimed an attack on an army base in Boulkessi. The toll of Sunday's attack is unknown, but as many as 30 soldiers were killed.",
    'boulkessi unrecorded, boulkessi within',
  ],
  [
    'On May 24 JNIM attacked Dioura.\nThe assault killed 40 soldiers, a source said.',
    'dioura unrecorded, dioura within',
  ],
  // Headlines and known events.
  [
    'Attack on Boulkessi base leaves dozens dead\nJNIM struck Boulkessi on Sunday, killing more than 30 soldiers.',
    'boulkessi within, boulkessi within',
  ],
  [
    'Insurgents overrun base in Mali, killing dozens of soldiers\nJNIM struck Boulkessi on Sunday, killing more than 30 soldiers.',
    'boulkessi within, boulkessi within',
  ],
  // Told again: the place, the day, what goes on from the sentence before.
  [
    'JNIM struck Boulkessi on Sunday, killing more than 30 soldiers. A first message from the army had spoken of 12 soldiers dead at Boulkessi.',
    'boulkessi within, boulkessi outside',
  ],
  [
    'JNIM struck Boulkessi on Sunday, killing more than 30 soldiers. Neither side gave names. The army also speaks of 13 soldiers wounded that morning.',
    'boulkessi within, boulkessi unrecorded',
  ],
  [
    'JNIM struck Boulkessi on Sunday.\nLife goes on.\nSunday’s attack killed more than 30 soldiers, a doctor said.',
    'boulkessi unrecorded, boulkessi within',
  ],
  [
    'JNIM struck Boulkessi on Sunday. A statement on the following day put the loss at Boulkessi at nine soldiers.',
    'boulkessi unrecorded, boulkessi outside',
  ],
  [
    'In September 2024 JNIM attacked Bamako. It was the second blow. In July, near Tinzaouaten, rebels had killed 47 soldiers.',
    'bamako unrecorded, tinzaouaten within',
  ],
  ['Mali has had little peace since the coup of August 2020.', 'coup-2020 unrecorded'],
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

const NIL: readonly (readonly [string, string?])[] = [
  ['JNIM attacked Boulkessi on 3 May, killing 12 soldiers.'],
  // Undated, and long ago.
  ['JNIM attacked Boulkessi.', '2027-06-02'],
  ['JNIM was in Boulkessi.'],
  ['On Sunday the governor visited Boulkessi.'],
  ['BAMAKO, June 1 (Reuters) - The president spoke about attacks on Sunday.'],
  ['On Sunday an attack killed 30 soldiers.'],
  ['On Sunday JNIM attacked Gao.'],
  ['On May 24, JNIM attacked the village of Kareri, killing 40 soldiers.'],
  ['JNIM has attacked bases in Mali since 2012.'],
  [
    'More than 400 soldiers have been killed since the start of May in attacks in Mali, Niger and Burkina Faso.',
  ],
  ['Similar attacks have taken place across Mali, Niger and Burkina Faso.'],
  [
    'UN condemns attack on convoy near Gao\nGunmen killed 25 civilians on Saturday, it said. In February an armed group had ambushed a convoy.',
  ],
  ['JNIM has been blamed for a string of attacks in Dioura.'],
  ['Droukdel was born in 1970 and spoke on Sunday about attacks.'],
  // Before it happened.
  ['JNIM attacked the base at Boulkessi on 1 June 2025, killing 30 soldiers.', '2025-05-01'],
  ['On Sunday a football match was played in Timbuktu.'],
];

describe('findIncidents', () => {
  it.each(ENGLISH)('links "%s"', (text = '', expected = '', published = undefined) => {
    expect(told(find(text, 'en', published))).toBe(expected);
  });
  it.each(FRENCH)('lie « %s »', (text, expected) => {
    expect(told(find(text, 'fr'))).toBe(expected);
  });
  it.each(NIL)('leaves "%s" alone', (text = '', published = undefined) => {
    expect(told(find(text, 'en', published))).toBe('');
  });

  it.each([
    'In a separate attack, gunmen killed four people.',
    'The village of Kareri buried four people.',
    'The conflict has killed 40 soldiers and many more.',
    'Was the attack on Boulkessi expected?',
    'Attacks on Boulkessi are frequent.',
    'The insurgents could attack Boulkessi again.',
  ])('stays with one passage where the next says "%s"', (next) => {
    expect(told(find(`JNIM struck Boulkessi on Sunday. ${next}`))).toBe('boulkessi unrecorded');
  });

  it('links without a day of publication only by complete dates', () => {
    expect(told(find('JNIM attacked Boulkessi on Sunday.', 'en', null))).toBe('');
    expect(told(find('JNIM attacked Boulkessi on 1 June 2025.', 'en', null))).toBe(
      'boulkessi unrecorded',
    );
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
});
