import { bare, both, told } from './made-up';

export const MISSIONS = [
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
];

export const OPERATIONS = [
  {
    ...bare('operations/simoom', 'operation', 'Operation Simoom', 'opération Simoun'),
    active: { from: '2014-08', until: '2022-11' },
    claims: [{ property: 'strength', value: 5100, from: '2020-02', sources: told('daily') }],
  },
];
