import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FIRST_QUERY } from '../../lib/core/panel/route';
import { AnnotateRequest } from '../../lib/platform/messages/annotate-request';
import { Request } from '../../lib/platform/messages/messages';
import { isTabRequest } from '../../lib/platform/messages/tab';
import { makeContent } from '../core/collection/make-article';

const page = { url: 'https://news.example/a', title: 'A', lang: 'en', text: 'In Gao.' };

describe('what the background accepts', () => {
  test.each([
    [{ kind: 'card', id: 'groups/jnim' }],
    [{ kind: 'lookup', query: 'jnim', limit: 8 }],
    [{ kind: 'status' }],
    [{ kind: 'check-feeds' }],
    [{ kind: 'preview-feed', address: 'https://feeds.example/towns/' }],
    [{ kind: 'change-feed', id: 'towns', action: 'pause' }],
    [{ kind: 'load', script: 'card' }],
    [{ kind: 'style-shadow-trees' }],
    [{ kind: 'open-panel' }],
    [{ kind: 'open-panel', id: 'groups/jnim' }],
    [{ kind: 'timeline', ids: ['incidents/2025/2025-06-01-boulkessi'] }],
    [{ kind: 'figures', ids: [] }],
    [{ kind: 'map', ids: ['places/ml/gao'], width: 340, height: 230 }],
    [{ kind: 'browse', language: 'fr', query: FIRST_QUERY }],
    [{ kind: 'browse', language: 'en', query: { ...FIRST_QUERY, country: 'ML', year: 2025 } }],
  ])('%j', (message) => {
    expect(v.is(Request, message)).toBe(true);
  });
});

describe('what it refuses', () => {
  test.each([
    [null],
    ['status'],
    [{ kind: 'status', extra: true }],
    [{}],
    [{ kind: 'unknown' }],
    [{ kind: 'card', id: 'x'.repeat(200) }],
    [{ kind: 'lookup', query: 'x', limit: 1e9 }],
    [{ kind: 'lookup', query: 'x', limit: 0.5 }],
    [{ kind: 'load', script: '../evil' }],
    [{ kind: 'map', ids: ['places/ml/gao'], width: 1e9, height: 230 }],
    [{ kind: 'timeline', ids: Array(501).fill('incidents/2025/x') }],
    [{ kind: 'browse', language: 'en', query: { ...FIRST_QUERY, sort: 'constructor' } }],
    [{ kind: 'browse', language: 'en', query: { ...FIRST_QUERY, text: 'x'.repeat(101) } }],
    [{ kind: 'save', article: { url: 'javascript:alert(1)' } }],
  ])('%j', (message) => {
    expect(v.is(Request, message)).toBe(false);
  });
});

test.each([
  [{ page }, true],
  [{ page: { ...page, published: '2025-06-02' } }, true],
  ['annotate', false],
  [{}, false],
  [{ page: { ...page, lang: 'de' } }, false],
  [{ page: { ...page, published: 'yesterday' } }, false],
  [{ page: { ...page, text: 5 } }, false],
  [{ page, extra: true }, false],
])('of a page that is to be annotated: %j', (message, accepted) => {
  expect(v.is(AnnotateRequest, message)).toBe(accepted);
});

test('a tab accepts only what it is asked by us', () => {
  expect(isTabRequest({ kind: 'walk', step: 1 })).toBe(true);
  expect(isTabRequest({ kind: 'show', record: 'groups/jnim', at: -1 })).toBe(true);
  expect(isTabRequest({ kind: 'reveal', record: 'groups/jnim', at: 3 })).toBe(true);
  for (const message of [
    null,
    'walk',
    {},
    { kind: 'toString' },
    { kind: 'walk', step: 2 },
    { kind: 'reveal', record: 'groups/jnim', at: 0.5 },
    { kind: 'show', record: { toString: 'x' }, at: 0 },
    { kind: 'show', record: 'x'.repeat(200), at: 0 },
  ])
    expect(isTabRequest(message)).toBe(false);
});

test('an article whose annotations lie behind the end of its text is no article: no backup with it could be read', () => {
  const quote = { exact: 'Gao', prefix: 'In ', suffix: ' the' };
  const annotation = { id: 'places/ml/gao', name: 'Gao', type: 'place' as const, quote };
  const save = (start: number) => ({
    kind: 'save',
    article: makeContent({
      text: 'In Gao.',
      annotations: [{ ...annotation, position: { start, end: start + 3 } }],
    }),
  });
  expect(v.is(Request, save(3))).toBe(true);
  expect(v.is(Request, save(5))).toBe(false);
});
