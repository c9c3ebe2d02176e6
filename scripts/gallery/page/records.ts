import * as v from 'valibot';
import { indexRecords, type Records } from '../../../lib/core/card/records';
import { Release } from '../../../lib/core/model/release';

/** Made-up records with everything that a card can show: the dataset changes, the pictures of the gallery should not. */
const told = (...ids: string[]) => ids.map((id, i) => ({ id, at: `line ${12 + i * 7}` }));
const both = (en: string, fr: string) => ({ en, fr });

const GROUP = {
  id: 'groups/dune-front',
  type: 'group',
  name: 'FLD',
  names: {
    en: 'Front for the Liberation of the Dunes',
    fr: 'Front de libération des dunes',
    ar: 'جبهة تحرير الكثبان',
  },
  aliases: [
    'Dune Front',
    'Liberation Front of the Dunes',
    'Front des dunes',
    'FLD-Nord',
    'Kathib',
  ].map((form) => ({ form })),
  summary: both(
    'The FLD is a coalition of armed groups formed in March 2017. It fights the army of Aridia and rivals the Brigade of the Wells. Its leader is Omar Test.',
    'Le FLD est une coalition de groupes armés formée en mars 2017. Il combat l’armée de l’Aridie et rivalise avec la Brigade des puits. Son chef est Omar Test.',
  ),
  active: { from: '2017-03' },
  sources: told('report', 'agency'),
  claims: [
    {
      property: 'affiliation',
      value: both(
        'the League of the Sands, to which it has pledged allegiance',
        'la Ligue des sables, à laquelle il a prêté allégeance',
      ),
      sources: told('report', 'agency', 'daily', 'registry', 'table'),
    },
    {
      property: 'strength',
      value: both('1,000 to 2,000 fighters', 'de 1 000 à 2 000 combattants'),
      from: '2018-09',
      status: 'reported',
      by: both('a study group', 'un groupe d’étude'),
      sources: told('report'),
    },
    {
      property: 'activity',
      value: both(
        'agreed with other groups of the north not to attack one another',
        'a convenu avec d’autres groupes du Nord de ne pas s’attaquer mutuellement',
      ),
      from: '2023-01-26',
      sources: told('report'),
    },
    {
      property: 'accusation',
      value: both(
        'of cutting off the supplies of three towns',
        'd’avoir coupé le ravitaillement de trois villes',
      ),
      from: '2025-09-02',
      by: 'organisations/aridian-army',
      status: 'denied',
      sources: told('daily'),
    },
    {
      property: 'us-designation',
      value: both('terrorist organisation', 'organisation terroriste'),
      from: '2018-09-05',
      sources: told('registry'),
    },
    { property: 'un-designation', value: 'QDe.999', from: '2018-10-04', sources: told('registry') },
    {
      property: 'deaths-per-year',
      value: {
        measure: 'battle-related-deaths',
        version: '0.0',
        points: [
          [2017, 246, 237, 336],
          [2018, 481, 445, 538],
          [2019, 693, 606, 970],
          [2020, 869, 681, 1009],
          [2021, 1513, 1301, 1666],
          [2022, 2883, 2716, 3261],
          [2023, 2749, 2519, 4016],
        ],
      },
      sources: told('table'),
    },
  ],
  relations: [
    { rel: 'part-of', to: 'organisations/sand-league', from: '2017-03', sources: told('report') },
    { rel: 'formed-from', to: 'groups/well-brigade', from: '2017-03', sources: told('report') },
    { rel: 'formed-from', to: 'groups/north-column', from: '2017-03', sources: told('report') },
    { rel: 'opposed-to', to: 'organisations/aridian-army', sources: told('agency') },
  ],
};

const bare = (id: string, type: string, name: string, fr: string) => ({
  id,
  type,
  name,
  names: { fr },
  summary: both(`${name}.`, `${fr}.`),
  sources: told('report'),
});

const ENTITIES = [
  GROUP,
  bare('groups/well-brigade', 'group', 'Brigade of the Wells', 'Brigade des puits'),
  bare(
    'groups/north-column',
    'group',
    'Northern Column of the Upper Plateau',
    'Colonne nord du haut plateau',
  ),
  {
    ...bare('groups/young-front', 'group', 'Young Front', 'Jeune Front'),
    relations: [{ rel: 'splinter-of', to: GROUP.id, from: '2024-05', sources: told('agency') }],
  },
  {
    ...bare('organisations/aridian-army', 'organisation', 'Aridian Army', 'Armée aridienne'),
    claims: [
      {
        property: 'mandate',
        value: both('the defence of the country', 'la défense du pays'),
        from: '1961',
        sources: told('report'),
      },
      {
        property: 'headquarters',
        value: both('Port Aride', 'Port-Aride'),
        sources: told('report'),
      },
    ],
    relations: [
      { rel: 'contributor-to', to: 'missions/mistest', from: '2014', sources: told('report') },
    ],
  },
  bare('organisations/sand-league', 'organisation', 'League of the Sands', 'Ligue des sables'),
  {
    id: 'people/omar-test',
    type: 'person',
    name: 'Omar Test',
    summary: both('Omar Test has led the FLD since 2019.', 'Omar Test dirige le FLD depuis 2019.'),
    sources: told('agency'),
    claims: [
      {
        property: 'role',
        value: both('spokesman of the Northern Column', 'porte-parole de la Colonne nord'),
        from: '2013',
        until: '2017-03',
        sources: told('report'),
      },
      {
        property: 'killed',
        value: both(
          'in an air raid, according to the army; the group denies it',
          'lors d’un raid aérien, selon l’armée ; le groupe dément',
        ),
        from: '2025-10-04',
        by: 'organisations/aridian-army',
        status: 'claimed',
        sources: told('daily'),
      },
      {
        property: 'convicted',
        value: both(
          'in his absence; sentence: life in prison',
          'par contumace ; peine : la prison à vie',
        ),
        from: '2022-12-28',
        by: both('a court in Port Aride', 'un tribunal de Port-Aride'),
        sources: told('agency'),
      },
      { property: 'nationality', value: both('Aridian', 'aridienne'), sources: told('report') },
    ],
    relations: [{ rel: 'leader-of', to: GROUP.id, from: '2019-02', sources: told('agency') }],
  },
  {
    id: 'places/ml/oued-test',
    type: 'place',
    name: 'Oued Test',
    summary: both(
      'Oued Test is a market town in the north-east.',
      'Oued Test est une ville de marché du Nord-Est.',
    ),
    place: {
      lat: 16.27,
      lon: -0.04,
      precision: 'settlement',
      admin1: 'Gao',
      country: 'ML',
      sources: told('table'),
    },
    sources: told('table'),
  },
  {
    id: 'missions/mistest',
    type: 'mission',
    name: 'MISTEST',
    names: both('Multidimensional Test Mission', 'Mission multidimensionnelle de test'),
    active: { from: '2013-07', until: '2023-12' },
    summary: both(
      'A mission of peacekeepers, sent in 2013 and withdrawn in 2023.',
      'Une mission de casques bleus, envoyée en 2013 et retirée en 2023.',
    ),
    sources: told('report'),
    claims: [
      {
        property: 'mandate',
        value: both(
          'to secure the main towns and prepare the way for aid',
          'sécuriser les principales villes et préparer le terrain pour l’aide',
        ),
        from: '2013-07',
        sources: told('report'),
      },
      {
        property: 'ended',
        value: both('at the wish of the government', 'à la demande du gouvernement'),
        from: '2023-12',
        sources: told('agency'),
      },
    ],
    relations: [
      { rel: 'successor-of', to: 'missions/aftest', from: '2013-07', sources: told('report') },
    ],
  },
  bare('missions/aftest', 'mission', 'AFTEST', 'MISAFTEST'),
  {
    ...bare('operations/simoom', 'operation', 'Operation Simoom', 'opération Simoun'),
    active: { from: '2014-08', until: '2022-11' },
    claims: [{ property: 'strength', value: 5100, from: '2020-02', sources: told('daily') }],
  },
  {
    ...bare('accords/port-aride', 'accord', 'Port Aride Accord', 'accord de Port-Aride'),
    claims: [
      {
        property: 'signed',
        value: both('in Port Aride', 'à Port-Aride'),
        from: '2015-05-15',
        sources: told('report'),
      },
      {
        property: 'terms',
        value: both(
          'self-government for the north; an army open to former fighters',
          'autonomie du Nord ; une armée ouverte aux anciens combattants',
        ),
        sources: told('report'),
      },
    ],
  },
];

const incident = (day: string, slug: string, en: string, fr: string) => ({
  id: `incidents/${day.slice(0, 4)}/${day}-${slug}`,
  title: both(en, fr),
  kind: 'attack',
  date: { start: day, end: day, precision: 'day' },
  places: ['places/ml/oued-test'],
  actors: [
    {
      who: GROUP.id,
      role: 'perpetrator',
      status: 'attributed',
      by: 'organisations/aridian-army',
      sources: told('agency'),
    },
  ],
  figures: [],
  summary: both(`${en}.`, `${fr}.`),
  sources: told('agency'),
});

const INCIDENTS = [
  incident(
    '2024-11-20',
    'oued-test-road',
    'Ambush on the road to Oued Test',
    'Embuscade sur la route d’Oued Test',
  ),
  {
    ...incident(
      '2025-06-01',
      'oued-test-base',
      'Attack on the army base at Oued Test',
      'Attaque de la base militaire d’Oued Test',
    ),
    date: { start: '2025-06-01', end: '2025-06-02', precision: 'interval' },
    actors: [
      { who: GROUP.id, role: 'perpetrator', status: 'claimed', sources: told('agency') },
      {
        who: 'groups/well-brigade',
        role: 'perpetrator',
        status: 'suspected',
        by: both('two security sources', 'deux sources sécuritaires'),
        sources: told('daily'),
      },
      { who: 'organisations/aridian-army', role: 'target', sources: told('agency') },
    ],
    figures: [
      {
        measure: 'killed',
        of: 'soldiers',
        low: 30,
        qualifier: 'more-than',
        by: both('two security sources', 'deux sources sécuritaires'),
        sources: told('agency'),
      },
      {
        measure: 'killed',
        of: 'soldiers',
        low: 60,
        high: 60,
        by: GROUP.id,
        sources: told('agency', 'daily'),
      },
      {
        measure: 'killed',
        of: 'soldiers',
        high: 20,
        qualifier: 'up-to',
        by: 'organisations/aridian-army',
        sources: told('daily'),
      },
      {
        measure: 'killed',
        of: 'soldiers',
        low: 40,
        high: 45,
        qualifier: 'about',
        by: both('a hospital in Port Aride', 'un hôpital de Port-Aride'),
        sources: told('agency'),
      },
      {
        measure: 'killed',
        of: 'soldiers',
        qualifier: 'dozens',
        by: both('residents', 'des habitants'),
        sources: told('agency'),
      },
      { measure: 'abducted', of: 'civilians', low: 3, high: 3, sources: told('daily') },
    ],
    related: [
      { rel: 'follows', to: 'incidents/2024/2024-11-20-oued-test-road' },
      { rel: 'same-campaign', to: 'incidents/2025/2025-08-14-oued-test-market' },
    ],
    summary: both(
      'The FLD said that it had taken the base. The army spoke of a retreat. Accounts of the number of dead differ.',
      'Le FLD a dit s’être emparé de la base. L’armée a parlé d’un repli. Les bilans divergent.',
    ),
  },
  incident(
    '2025-08-14',
    'oued-test-market',
    'Shots at the market of Oued Test',
    'Tirs au marché d’Oued Test',
  ),
];

export const records: Records = indexRecords(
  v.parse(Release, {
    format: 1,
    title: 'Gallery',
    publisher: 'Gallery',
    edition: '2025.11',
    date: '2025-11-01',
    licence: 'CC BY 4.0',
    sources: [
      {
        id: 'report',
        kind: 'document',
        publisher: 'Institute of Examples',
        title: 'Aridia: the armed groups',
        date: '2024',
        licence: 'All rights reserved; facts only',
      },
      {
        id: 'agency',
        kind: 'document',
        publisher: 'Example Agency',
        title: 'More than 30 soldiers killed in Aridia',
        date: '2025-06-02',
        url: 'https://example.org/a',
      },
      {
        id: 'daily',
        kind: 'document',
        publisher: 'The Daily Example',
        title: 'What is known of the attack at Oued Test',
        date: '2025-06-09',
        url: 'https://example.org/b',
      },
      {
        id: 'registry',
        kind: 'dataset',
        publisher: 'Registry of Lists',
        title: 'Consolidated list',
        date: '2025-08-16',
      },
      {
        id: 'table',
        kind: 'dataset',
        publisher: 'Example Data Program',
        title: 'Deaths by year 0.0',
        date: '2024',
        licence: 'CC BY 4.0',
        url: 'https://example.org/c',
      },
    ],
    entities: ENTITIES,
    incidents: INCIDENTS,
  }),
);
