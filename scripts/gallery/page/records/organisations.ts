import { bare, both, told } from './made-up';

export const ORGANISATIONS = [
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
];
