import { describe, expect, test } from 'vitest';
import {
  applyPaintPolicy,
  PAINT_POLICIES,
  type PaintPolicy,
} from '../../../../lib/core/annotate/link/paint-policy';
import type { Annotations, IncidentLink, Link } from '../../../../lib/core/model/link';

const link = (entity: string, start: number, painted = true): Link =>
  ({
    entity,
    start,
    end: start + 4,
    type: entity.split('/')[0]?.replace(/s$/, ''),
    painted,
  }) as Link;
const incident = (id: string, starts: readonly number[], painted = true): IncidentLink =>
  ({
    incident: id,
    start: starts[0],
    end: 99,
    painted,
    marks: starts.map((start) => ({ start, end: start + 2 })),
  }) as unknown as IncidentLink;

const page: Annotations = {
  edition: '',
  nils: [],
  links: [
    link('groups/jnim', 0),
    link('places/gao', 10),
    link('groups/jnim', 20),
    link('groups/jnim', 40),
    link('places/gao', 50, false),
    link('places/gao', 60),
  ],
  incidents: [incident('incidents/a', [12, 30]), incident('incidents/b', [70], false)],
};
const SECTIONS = [5, 35, 55];
const starts = (policy: PaintPolicy, hidden: readonly ('group' | 'incident')[] = []): number[] =>
  applyPaintPolicy(page, SECTIONS, { policy, hidden }).map(({ start }) => start);

describe('which marks a reader gets', () => {
  test('every mention that the annotator is sure of, in reading order', () => {
    expect(starts('every')).toEqual([0, 10, 12, 20, 30, 40, 60]);
    expect(starts('while-key-held')).toEqual(starts('every'));
  });
  test('the first in each section; what stands before the first heading is a section too', () => {
    expect(starts('first-in-section')).toEqual([0, 10, 12, 20, 30, 40, 60]);
    const one = applyPaintPolicy(page, [15], { policy: 'first-in-section', hidden: [] });
    expect(one.map(({ start }) => start)).toEqual([0, 10, 12, 20, 30, 60]);
  });
  test('the first on the page; a mention that gets no mark does not count as one', () => {
    expect(starts('first-on-page')).toEqual([0, 10, 12, 30]);
  });
  test.each(PAINT_POLICIES)('%s: types that are switched off get none', (policy) => {
    expect(starts(policy, ['group', 'incident']).slice(0, 1)).toEqual([10]);
    expect(starts(policy, ['incident'])).not.toContain(12);
  });
  test('the marks of one passage belong together', () => {
    const marks = applyPaintPolicy(page, [], { policy: 'every', hidden: [] });
    const links = marks.filter(({ type }) => type === 'incident').map((mark) => mark.link);
    expect(links).toEqual([page.incidents[0], page.incidents[0]]);
    expect(
      new Set(marks.filter(({ record }) => record === 'groups/jnim').map((m) => m.link)).size,
    ).toBe(3);
  });
});
