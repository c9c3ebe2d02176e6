import { GROUP } from './groups';
import { both, told } from './made-up';

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

export const INCIDENTS = [
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
