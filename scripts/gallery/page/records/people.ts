import { GROUP } from './groups';
import { both, told } from './made-up';

export const PEOPLE = [
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
];
