import { bare, both, told } from './made-up';

export const ACCORDS = [
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
