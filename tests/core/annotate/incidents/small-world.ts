import { findIncidents } from '../../../../lib/core/annotate/incidents/find-incidents';
import type { Figure, Incident } from '../../../../lib/core/model/incident';
import type { IncidentLink, Link } from '../../../../lib/core/model/link';
import type { PageInput } from '../../../../lib/core/model/page';

const cite = [{ id: 'reuters', at: 'line 1' }] as unknown as Incident['sources'];

/** The names of this small world; in these texts each is beyond doubt. */
export const NAMES: Readonly<Record<string, string>> = {
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
  'Gao region': 'places/ml/gao-region',
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
  summary?: string;
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
    summary: { en: given.summary ?? name, fr: name },
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
  incident('coup-2020', {
    kind: 'coup',
    date: '2020-08-18',
    places: ['places/ml/bamako'],
    summary: 'Soldiers seized power in a coup; the junta promised peace.',
  }),
  incident('resignation-2020', {
    kind: 'political',
    date: '2020-08-18',
    places: ['places/ml/bamako'],
    summary: 'The president announced on television his resignation, and dissolved parliament.',
  }),
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

/** A text of that small world as a page, with its records. */
export function readWorld(
  text: string,
  lang: 'en' | 'fr' = 'en',
  published: string | null | undefined = '2025-06-02',
) {
  const page: PageInput = {
    url: 'https://example.org/',
    title: '',
    lang,
    text,
    ...(published && { published }),
  };
  return { incidents: INCIDENTS, page, links: linksOf(text) };
}

/** What is found in it. */
export function find(...world: Parameters<typeof readWorld>): IncidentLink[] {
  const { incidents, page, links } = readWorld(...world);
  return findIncidents(incidents, page, links);
}

/** The incidents found, each with what its figures come to. */
export const told = (links: readonly IncidentLink[]): string =>
  links.map(({ incident: id, check }) => `${id.slice(15)} ${check}`).join(', ');
