import { describe, expect, test } from 'vitest';
import {
  type DismissalScope,
  MAX_DISMISSALS,
  makeDismissal,
  withDismissal,
  withoutDismissal,
  withoutDismissed,
} from '../../../../lib/core/annotate/link/dismissal';
import type { Annotations, IncidentLink, Link } from '../../../../lib/core/model/link';

const URL_HERE = 'https://news.example/a?utm_source=x';
const gao = { record: 'places/ml/gao', name: 'Gao', text: 'Gao' };
const event = { record: 'incidents/2025/2025-06-01-x', name: 'Attack', text: 'A whole passage.' };
const annotations: Annotations = {
  edition: 'test',
  nils: [],
  links: [
    { entity: 'places/ml/gao', text: 'GAO' },
    { entity: 'places/ml/gao', text: 'Gao region' },
    { entity: 'groups/jnim', text: 'JNIM' },
  ] as Link[],
  incidents: [
    { incident: event.record, text: 'Told in other words.' },
  ] as unknown as IncidentLink[],
};
/** Texts of the links that remain on a page. */
const left = (scope: DismissalScope, url: string): string[] =>
  withoutDismissed(annotations, [makeDismissal(gao, scope, URL_HERE)], url).links.map(
    ({ text }) => text,
  );

describe('not this', () => {
  test.each([
    ['page', 'https://news.example/a', true],
    ['page', 'https://news.example/b', false],
    ['site', 'https://news.example/b', true],
    ['site', 'https://other.example/a', false],
    ['always', 'https://other.example/a', true],
  ] as const)('%s reaches %s: %s', (scope, url, gone) => {
    expect(left(scope, url)).toEqual(gone ? ['Gao region', 'JNIM'] : ['GAO', 'Gao region', 'JNIM']);
  });
  test('for an incident, whatever the words', () => {
    const list = [makeDismissal(event, 'page', URL_HERE)];
    expect(withoutDismissed(annotations, list, URL_HERE).incidents).toEqual([]);
  });
});

describe('the list', () => {
  test('has each once, the latest last, and drops the oldest', () => {
    const one = makeDismissal(gao, 'always', URL_HERE);
    const other = makeDismissal(event, 'page', URL_HERE);
    expect(withDismissal([one, other], one)).toEqual([other, one]);
    expect(withoutDismissal([one, other], one)).toEqual([other]);
    const full = Array.from({ length: MAX_DISMISSALS }, (_, i) => ({ ...one, text: String(i) }));
    const after = withDismissal(full, other);
    expect(after).toHaveLength(MAX_DISMISSALS);
    expect(after[0]?.text).toBe('1');
    expect(after.at(-1)).toEqual(other);
  });
});

test('reaches a page whose address is very long', () => {
  const url = `https://news.example/${'a'.repeat(3000)}`;
  const dismissed = withDismissal([], makeDismissal(gao, 'page', url));
  expect(withoutDismissed(annotations, dismissed, url).links).toHaveLength(2);
});
