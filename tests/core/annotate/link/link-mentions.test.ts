import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/core/annotate/annotate';
import { compileGazetteer } from '../../../../lib/core/annotate/match/gazetteer';
import type { Entity } from '../../../../lib/core/model/entity';
import type { EntityId } from '../../../../lib/core/model/ids';
import type { Link } from '../../../../lib/core/model/link';
import { entity, release } from '../match/gazetteer-of';

const surname = (form: string) => ({
  form,
  kind: 'short' as const,
  needsContext: { fullName: true as const },
});

const ENTITIES: Entity[] = [
  entity('groups/jnim', { name: 'JNIM', names: { en: 'Group for Support of Islam' } }),
  entity('people/iyad-ag-ghaly', { name: 'Iyad Ag Ghaly', aliases: [surname('Ghaly')] }),
  entity('people/choguel-maiga', { name: 'Choguel Maïga', aliases: [surname('Maïga')] }),
  entity('people/abdoulaye-maiga', { name: 'Abdoulaye Maïga', aliases: [surname('Maïga')] }),
  entity('places/mali', { name: 'Mali', notThese: ['Mali Lošinj'] }),
  entity('places/france', { name: 'France', notThese: ['Agence France-Presse'] }),
  entity('operations/dune-sable', { name: 'Dune Sable' }),
  entity('places/united-states', { name: 'United States', aliases: [{ form: 'U.S.' }] }),
  entity('places/ml/gao', { name: 'Gao', aliases: [{ form: 'Gao region' }] }),
  entity('places/ml/kobe', {
    name: 'Kobe',
    aliases: [
      {
        form: 'Kobe',
        needsContext: { anyOf: ['places/ml/gao' as EntityId], before: ['village of'] },
        alsoMeans: [{ what: 'a city in Japan', cues: ['Japan'] }],
      },
    ],
  }),
  entity('organisations/wagner-group', {
    name: 'Wagner Group',
    aliases: [
      {
        form: 'Wagner',
        kind: 'short',
        needsContext: { fullName: true, topic: true, after: ['mercenaries'] },
        alsoMeans: [{ what: 'the composer', cues: ['opera'] }],
      },
    ],
  }),
  entity('organisations/united-nations', {
    name: 'United Nations',
    aliases: [{ form: 'U.N.', kind: 'abbreviation' }],
  }),
  entity('organisations/africa-corps', {
    name: 'Africa Corps',
    aliases: [{ form: 'Corps', from: '2023-11' }],
  }),
];

function links(text: string, published?: string): Link[] {
  const gazetteer = compileGazetteer(release(ENTITIES));
  return [
    ...annotate(
      { gazetteer, incidents: [] },
      { url: '', title: '', lang: 'en', text, ...(published && { published }) },
    ).links,
  ];
}
const linked = (text: string, published?: string): [string, string][] =>
  links(text, published).map((link) => [link.text, link.entity]);

describe('a name that needs nothing', () => {
  test('is linked with its reason', () => {
    expect(links('JNIM said so.')[0]).toMatchObject({
      entity: 'groups/jnim',
      start: 0,
      end: 4,
      reasons: [{ code: 'needs-nothing' }],
    });
  });
  test('is not linked inside a phrase recorded as something else', () => {
    expect(linked('Agence France-Presse in Mali Lošinj')).toEqual([]);
    expect(linked('Agence France-Presse in France')).toEqual([['France', 'places/france']]);
  });
  test('keeps the last full stop of an abbreviation', () => {
    expect(linked('The U.N. left. The UN left.')).toEqual([
      ['U.N.', 'organisations/united-nations'],
    ]);
  });
  test('keeps it for a country too', () => {
    expect(linked('The U.S. forces')).toEqual([['U.S.', 'places/united-states']]);
  });
  test('is not linked before it meant this', () => {
    expect(linked('The Corps came', '2020-01-01')).toEqual([]);
    expect(linked('The Corps came', '2024-01-01')).toEqual([
      ['Corps', 'organisations/africa-corps'],
    ]);
  });
  test('stands without the common noun beside it', () => {
    expect(linked('in the Gao region')).toEqual([['Gao', 'places/ml/gao']]);
  });
});

describe('a full name of a person', () => {
  const SHORT = entity('people/hawa-diko', { name: 'Hawa Diko' });
  const linkedHere = (text: string): number =>
    annotate(
      { gazetteer: compileGazetteer(release([SHORT])), incidents: [] },
      { url: '', title: '', lang: 'en', text },
    ).links.length;
  test('that is beyond doubt once is so all over the page', () => {
    expect(linkedHere('Hawa Diko won by a nose.')).toBe(0);
    expect(linkedHere('Minister Hawa Diko came.\nHawa Diko spoke.')).toBe(2);
  });
});

describe('a surname', () => {
  test('is linked after the full name and never otherwise', () => {
    expect(linked('Iyad Ag Ghaly spoke. Ghaly said')).toEqual([
      ['Iyad Ag Ghaly', 'people/iyad-ag-ghaly'],
      ['Ghaly', 'people/iyad-ag-ghaly'],
    ]);
    expect(linked('Ghaly spoke. Iyad Ag Ghaly said')).toEqual([
      ['Iyad Ag Ghaly', 'people/iyad-ag-ghaly'],
    ]);
  });
  test('may come before the rest of the name, as courts print it', () => {
    expect(linked('In Mali the court called Ghaly Iyad Ag and Maïga Abdoulaye.').slice(1)).toEqual([
      ['Ghaly Iyad Ag', 'people/iyad-ag-ghaly'],
      ['Maïga Abdoulaye', 'people/abdoulaye-maiga'],
    ]);
  });
  test('is the one of the two that was named last', () => {
    expect(linked('In Mali Choguel Maïga met Abdoulaye Maïga. Maïga said').at(-1)).toEqual([
      'Maïga',
      'people/abdoulaye-maiga',
    ]);
    expect(linked('In Mali Abdoulaye Maiga met Choguel Maïga. Maiga said').at(-1)).toEqual([
      'Maiga',
      'people/choguel-maiga',
    ]);
  });
});

describe('a name that needs context', () => {
  test('is linked beside a cue word', () => {
    expect(linked('in the village of Kobe')).toEqual([['Kobe', 'places/ml/kobe']]);
    expect(linked('Wagner mercenaries came')).toEqual([['Wagner', 'organisations/wagner-group']]);
  });
  test('is linked with another entity on the page', () => {
    expect(linked('from Gao to Kobe').at(-1)).toEqual(['Kobe', 'places/ml/kobe']);
  });
  test('is linked on a page about the conflict, with the names that make it one', () => {
    const link = links('JNIM fought Wagner').at(-1);
    expect(link).toMatchObject({
      entity: 'organisations/wagner-group',
      reasons: [{ code: 'topic', detail: 'JNIM' }],
    });
  });
  test('is nothing of ours without', () => {
    expect(linked('Wagner in Kobe')).toEqual([]);
    expect(linked('A cat called Dune Sable heard Wagner')).toEqual([]);
    expect(linked('Dune Sable soldiers killed; Wagner fled').at(-1)?.[0]).toBe('Wagner');
  });
  test('is doubted where the page speaks of its other meaning', () => {
    expect(linked('JNIM.\nAn opera by Wagner').map(([text]) => text)).toEqual(['JNIM']);
  });
  test('is not doubted beside what it is known by', () => {
    expect(linked('No opera.\nFrom Gao to Kobe they speak of Japan').at(-1)).toEqual([
      'Kobe',
      'places/ml/kobe',
    ]);
  });
});

describe('marks', () => {
  test('leave a country plain on a page about something else', () => {
    expect(links('The band toured Mali and France.').map(({ painted }) => painted)).toEqual([
      false,
      false,
    ]);
  });
  test('paint a country on a page about the conflict', () => {
    expect(links('JNIM attacked in Mali.').map(({ painted }) => painted)).toEqual([true, true]);
  });
});

describe('a name means the body that it named then', () => {
  const change = (from: string, until?: string) => ({ from, ...(until && { until }) });
  const gazetteer = compileGazetteer(
    release([
      entity('groups/old', { name: 'Old Front', aliases: [{ form: 'FX', until: '2016-05' }] }),
      entity('groups/new', {
        name: 'New Front',
        active: change('2018-03'),
        aliases: [{ form: 'FX', from: '2018-03' }],
      }),
    ]),
  );
  const meant = (text: string, published: string): string[] =>
    annotate(
      { gazetteer, incidents: [] },
      { url: '', title: '', lang: 'en', text, published },
    ).links.map(({ entity: id }) => id);
  test('of two that bore one name, the one of the day', () => {
    expect(meant('FX said', '2015-01-01')).toEqual(['groups/old']);
    expect(meant('FX said', '2017-01-01')).toEqual(['groups/old']);
    expect(meant('FX said', '2020-01-01')).toEqual(['groups/new']);
  });
  test('a body is not named years before it was founded', () => {
    expect(meant('New Front militants said', '2015-01-01')).toEqual([]);
    expect(meant('New Front militants said', '2017-06-01')).toEqual(['groups/new']);
  });
});

describe('a mention of nothing of ours', () => {
  test('is told apart from no mention, with what came nearest and why', () => {
    const gazetteer = compileGazetteer(release(ENTITIES));
    const { nils } = annotate(
      { gazetteer, incidents: [] },
      { url: '', title: '', lang: 'en', text: 'Kobe in Japan' },
    );
    expect(nils).toEqual([
      {
        start: 0,
        end: 4,
        text: 'Kobe',
        nearest: 'places/ml/kobe',
        name: 'Kobe',
        reasons: [{ code: 'no-context' }],
      },
    ]);
  });
});
