import { expect, test } from 'vitest';
import { makeCard } from '../../../lib/core/card/make-card';
import { indexRecords } from '../../../lib/core/card/records';
import type { EntityId, IncidentId, SourceId } from '../../../lib/core/model/ids';
import type { Incident } from '../../../lib/core/model/incident';
import { entity, release } from '../annotate/match/gazetteer-of';

const cite = (at: string) => ({ id: 'cep' as SourceId, at, reportedBy: ['reuters' as SourceId] });
const jnim = 'groups/jnim' as EntityId;

const INCIDENT: Incident = {
  id: 'incidents/2023/2023-09-12-bourem' as IncidentId,
  title: { en: 'Attack', fr: 'Attaque' },
  kind: 'attack',
  date: { start: '2023-09-12', end: '2023-09-12', precision: 'day' },
  places: [],
  actors: [{ who: jnim, role: 'perpetrator', status: 'claimed', sources: [cite('line 2')] }],
  figures: [
    { measure: 'killed', of: 'soldiers', low: 97, high: 97, by: jnim, sources: [cite('line 2')] },
    {
      measure: 'killed',
      of: 'soldiers',
      low: 10,
      high: 10,
      by: { en: 'the army', fr: "l'armée" },
      sources: [cite('line 3')],
    },
  ],
  summary: { en: 'It was.', fr: 'Ce fut.' },
  sources: [cite('line 2')],
};

const records = indexRecords({
  ...release(
    [
      entity(jnim, {
        name: 'JNIM',
        names: { en: 'Group', fr: 'Groupe', ar: 'جماعة' },
        aliases: [{ form: 'GSIM' }, { form: 'Gsim' }, { form: 'Group' }],
        relations: [
          {
            rel: 'part-of',
            to: 'groups/aq' as EntityId,
            from: '2017-03',
            sources: [cite('line 1')],
          },
        ],
        claims: [
          {
            property: 'strength',
            value: '1000',
            by: { en: 'CSIS', fr: 'CSIS' },
            sources: [cite('line 1'), cite('line 9')],
          },
        ],
      }),
      entity('groups/aq', { name: 'al-Qaeda' }),
    ],
    [INCIDENT],
  ),
  sources: [
    { id: 'cep' as SourceId, kind: 'document', publisher: 'CEP', title: 'Report', date: '2024' },
    { id: 'reuters' as SourceId, kind: 'outlet', publisher: 'Reuters' },
  ],
});

test('a card resolves ids to names and numbers each source once', () => {
  const card = makeCard(records, jnim);
  expect(card).toMatchObject({
    type: 'group',
    name: 'JNIM',
    fullName: { en: 'Group', fr: 'Groupe' },
    aliases: [{ form: 'GSIM' }, { form: 'جماعة', lang: 'ar' }],
    edition: 'test',
    incidents: [{ id: INCIDENT.id }],
  });
  expect(card?.sections).toEqual([
    {
      section: 'standing',
      facts: [
        { property: 'part-of', value: 'al-Qaeda', to: 'groups/aq', from: '2017-03', sources: [1] },
      ],
    },
    {
      section: 'facts',
      facts: [
        { property: 'strength', value: '1000', by: { en: 'CSIS', fr: 'CSIS' }, sources: [1, 2] },
      ],
    },
  ]);
  expect(card?.sources[1]).toEqual({
    publisher: 'CEP',
    title: 'Report',
    date: '2024',
    at: 'line 1',
    outlets: ['Reuters'],
  });
});

test('figures that disagree stand side by side, each with its claimant', () => {
  const card = makeCard(records, INCIDENT.id);
  expect(card?.figures.map(({ low, by }) => [low, by])).toEqual([
    [97, 'JNIM'],
    [10, { en: 'the army', fr: "l'armée" }],
  ]);
  expect(card?.sections).toEqual([
    {
      section: 'who',
      facts: [
        { property: 'perpetrator', value: 'JNIM', to: jnim, status: 'claimed', sources: [0] },
      ],
    },
  ]);
});

test('there is no card of what is not recorded', () => {
  expect(makeCard(records, 'groups/gone')).toBeNull();
});
