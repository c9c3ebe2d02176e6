import { expect, test } from 'vitest';
import { changedRecords } from '../../../lib/core/collection/changed-records';
import { withStatements } from '../../../lib/core/collection/with-statements';
import type { Entity } from '../../../lib/core/model/entity';
import type { Incident } from '../../../lib/core/model/incident';
import { makeArticle } from './make-article';

const TEXT = 'JNIM said that Iyad led it.';
const SUMMARY = { en: 'It is …', fr: 'C’est …' };
const LISTED = { en: 'Foreign Terrorist Organization', fr: 'organisation terroriste étrangère' };
const WANTED = { en: 'wanted', fr: 'recherché' };

const mention = (id: string, name: string, type: 'group' | 'person') => {
  const start = TEXT.indexOf(name);
  const position = { start, end: start + name.length };
  return { id, name, type, position, quote: { exact: name, prefix: '', suffix: '' } };
};

const jnim = (claims: object[]): [string, Entity] => [
  'groups/jnim',
  { id: 'groups/jnim', name: 'JNIM', summary: SUMMARY, claims } as unknown as Entity,
];
const iyad = (more: object): [string, Entity] => [
  'people/iyad',
  { id: 'people/iyad', name: 'Iyad', summary: SUMMARY, ...more } as unknown as Entity,
];
const records = (edition: string, ...entities: [string, Entity][]) => ({
  edition,
  release: { edition },
  entities: new Map(entities),
  incidents: new Map<string, Incident>(),
});

const activity = { property: 'activity', value: 'clashes' };
const leader = { rel: 'leader-of', to: 'groups/jnim', from: '2017-03' };
const then = records(
  '2025.06',
  jnim([activity]),
  iyad({ claims: [{ property: 'status', value: WANTED }], relations: [leader] }),
);
const { content } = makeArticle({
  text: TEXT,
  edition: '2025.06',
  annotations: [mention('groups/jnim', 'JNIM', 'group'), mention('people/iyad', 'Iyad', 'person')],
});
const article = makeArticle({ content: withStatements(content, then) });

test('what the records say of status, designations and roles is kept, and no more', () => {
  expect(article.content.recorded).toEqual([
    {
      id: 'people/iyad',
      statements: [
        { property: 'status', value: WANTED },
        { property: 'leader-of', value: 'JNIM', from: '2017-03' },
      ],
    },
  ]);
});

test('nothing is kept of records that are not those that annotated the article', () => {
  expect(withStatements(content, { ...then, release: { edition: '2025.07' } })).toBe(content);
});

test('a designation that is new, a status that changed and a role that ended are changes', () => {
  const now = records(
    '2025.07',
    jnim([
      { ...activity, value: 'others' },
      { property: 'us-designation', value: LISTED },
    ]),
    iyad({
      claims: [{ property: 'status', value: WANTED, status: 'disputed' }],
      relations: [{ ...leader, until: '2025-06' }],
    }),
  );
  expect(changedRecords(article, now)).toMatchObject([
    { id: 'groups/jnim', kind: 'claim', property: 'us-designation', before: [], now: [{}] },
    {
      id: 'people/iyad',
      property: 'status',
      before: [{ value: WANTED }],
      now: [{ status: 'disputed' }],
    },
    { id: 'people/iyad', property: 'leader-of', before: [{}], now: [{ until: '2025-06' }] },
  ]);
});

test('a record that says the same is no change, nor is anything where nothing was kept', () => {
  expect(changedRecords(article, { ...then, edition: '2025.07' })).toEqual([]);
  expect(changedRecords(makeArticle({ content }), records('2025.07', jnim([]), iyad({})))).toEqual(
    [],
  );
});
