import { bare, both, told } from './made-up';

export const GROUP = {
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

export const GROUPS = [
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
];
