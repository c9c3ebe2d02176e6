import { describe, expect, it } from 'vitest';
import { indexIncidents } from '../../../../lib/core/annotate/incidents/index-incidents';
import type { Incident } from '../../../../lib/core/model/incident';

const record = (id: string, kind: Incident['kind'], about: string, title: string, summary = '') =>
  ({
    id: `incidents/2022/${id}`,
    kind,
    about: [about],
    title: { en: title, fr: title },
    summary: { en: summary, fr: summary },
    date: { start: '2022-05-15', end: '2022-05-15', precision: 'day' },
    places: ['places/mali'],
    actors: [],
    figures: [{ measure: 'killed', of: 'soldiers', low: 42 }],
  }) as unknown as Incident;

const index = indexIncidents([
  record('exit', 'withdrawal', 'organisations/g5-sahel', 'Mali quits the bloc', '93 votes, 18 no'),
  record('end', 'withdrawal', 'missions/takuba', 'The task force ends', 'Soldiers leave the camp'),
  record('vote', 'election', 'organisations/g5-sahel', 'Citizens vote', 'Under escort'),
]);
const [exit] = index.of('organisations/g5-sahel')?.all ?? [];

describe('the index of incidents', () => {
  it('knows who has which of a kind', () => {
    const named = (entity: string, kind: string) =>
      index
        .of(entity)
        ?.ofKind(kind)
        .map(({ incident }) => incident.id.slice(15));
    expect(named('places/mali', 'withdrawal')).toEqual(['exit', 'end']);
    expect(named('organisations/g5-sahel', 'withdrawal')).toEqual(['exit']);
    expect(named('missions/takuba', 'election')).toEqual([]);
    expect(exit?.ofItsKind('places/mali')).toBe(2);
    expect(exit?.ofItsKind('organisations/g5-sahel')).toBe(1);
  });

  it('knows the numbers of a record, in its words as well as its figures', () => {
    expect([...(exit?.numbers('en') ?? [])].sort()).toEqual([18, 42, 93]);
  });

  it('knows how much of a passage a record explains, and how much of its title is told', () => {
    const shares = (...stems: string[]) => exit?.sharedWords(new Set(stems), 'en');
    expect(shares('quits', 'bloc')?.ofPassage).toBe(1);
    expect(shares('quits', 'bloc', 'market', 'rain')?.ofPassage).toBe(0.5);
    expect(shares()?.ofPassage).toBe(0);
    // Of a title of three words in three records not all is told by all of it.
    const [one, two, all] = [['quits'], ['quits', 'bloc'], ['quits', 'bloc', 'mali']].map(
      (stems) => shares(...stems)?.ofTitle ?? 0,
    ) as [number, number, number];
    expect(one).toBeGreaterThan(0);
    expect(two).toBeCloseTo(2 * one);
    expect(all).toBeGreaterThan(two);
    expect(all).toBeLessThan(1);
  });
});
