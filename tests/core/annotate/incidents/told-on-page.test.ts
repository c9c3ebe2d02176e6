import { describe, expect, it } from 'vitest';
import type { IndexedIncident } from '../../../../lib/core/annotate/incidents/index-incidents';
import type { Passage } from '../../../../lib/core/annotate/incidents/passage';
import { ToldOnPage } from '../../../../lib/core/annotate/incidents/told-on-page';

const incident = { from: 0 } as unknown as IndexedIncident;
const other = { from: 1 } as unknown as IndexedIncident;
function sentences(count: number): Passage[] {
  const all: Passage[] = [];
  for (let i = 0; i < count; i++)
    all.push({ start: i, number: i, block: i, previous: all.at(-1) } as unknown as Passage);
  return all;
}

describe('ToldOnPage', () => {
  it('knows what was told last, and forgets what is far', () => {
    const told = new ToldOnPage();
    const [a, b, c, d, e] = sentences(5) as [Passage, Passage, Passage, Passage, Passage];
    told.set(a, [incident]);
    told.set(b, []);
    expect(told.last(b)).toEqual({ incidents: [incident], ago: 1 });
    expect(told.last(c)).toEqual({ incidents: [incident], ago: 2 });
    expect(told.last(d).incidents).toEqual([incident]);
    expect(told.last(e).incidents).toEqual([]);
    expect(told.elsewhere(incident, b)).toBe(true);
    expect(told.elsewhere(incident, a)).toBe(false);
    const inBlock = (one: Passage, block: number): boolean =>
      told.inBlock(incident, { ...one, block } as Passage);
    expect([inBlock(b, 0), inBlock(b, 1), inBlock(c, 0)]).toEqual([true, false, false]);
  });

  it('takes a second reading in place of the first', () => {
    const told = new ToldOnPage();
    const [a, b] = sentences(2) as [Passage, Passage];
    told.set(a, [incident]);
    told.set(b, [other]);
    told.set(a, [other]);
    expect([...told.toldNear(a)]).toEqual([other]);
    expect(told.elsewhere(incident, b)).toBe(false);
  });

  it('knows what is told first after a sentence, whatever that sentence tells', () => {
    const told = new ToldOnPage();
    const [a, b, c] = sentences(3) as [Passage, Passage, Passage];
    expect(told.around(a).firstAfter).toBeUndefined();
    told.set(a, [other]);
    told.set(b, [incident]);
    told.set(c, [other]);
    expect(told.around(a).firstAfter).toBe(incident);
    told.set(b, []);
    expect(told.around(a).firstAfter).toBe(other);
    expect(told.around(c).firstAfter).toBeUndefined();
  });

  it('knows how much of the page is about an event, but for the sentence that asks', () => {
    const told = new ToldOnPage();
    const [a, b, c, d] = sentences(4) as [Passage, Passage, Passage, Passage];
    told.set(a, [incident]);
    told.set(b, [incident, other]);
    told.set(c, [other]);
    expect(told.share(incident, d)).toBe(0.5);
    expect(told.share(incident, a)).toBeCloseTo(1 / 3);
    expect(new ToldOnPage().share(incident, a)).toBe(0);
  });

  it('knows which event a word for its kind means: the last of that kind', () => {
    const told = new ToldOnPage();
    const [a, b, c] = sentences(3) as [Passage, Passage, Passage];
    const of = (kind: string) => ({ incident: { kind } }) as unknown as IndexedIncident;
    const [ambush, trial] = [of('ambush'), of('trial')];
    told.set(a, [ambush]);
    told.set(b, [trial]);
    const says = (kind: string) => ({ ...c, kinds: new Map([[kind, kind]]) }) as unknown as Passage;
    expect(told.lastOfKind(says('ambush'))).toBe(ambush);
    expect(told.lastOfKind(says('trial'))).toBe(trial);
    expect(told.lastOfKind(says('merger'))).toBeUndefined();
  });

  it('knows what goes with an event told: more if it was the last', () => {
    const told = new ToldOnPage();
    const all = sentences(6) as [Passage, Passage, Passage, Passage, Passage, Passage];
    const coup = { incident: { id: 'coup' } } as unknown as IndexedIncident;
    const answer = { related: new Set(['coup']) } as unknown as IndexedIncident;
    expect(told.related(answer, told.last(all[1]).incidents)).toBe(0);
    told.set(all[0], [coup]);
    expect(told.related(answer, told.last(all[1]).incidents)).toBe(1);
    expect(told.related(answer, told.last(all[5]).incidents)).toBe(0.5);
  });

  it('knows the rarest of those with a part in an event whom the page names', () => {
    const told = new ToldOnPage(new Set(['groups/jnim', 'people/woodke']));
    const rarity = (entity: string): number => (entity === 'people/woodke' ? 0.8 : 0.1);
    const of = (...parties: string[]) => ({ parties, rarity }) as unknown as IndexedIncident;
    expect(told.names(of('groups/jnim', 'people/woodke'))).toBe(0.8);
    expect(told.names(of('groups/jnim', 'people/dubois'))).toBe(0.1);
    expect(told.names(of('people/dubois'))).toBe(0);
  });

  it('holds a far part of a long page to tell of other events', () => {
    const told = new ToldOnPage();
    const all = sentences(1000);
    told.set(all[0] as Passage, [incident]);
    expect([...told.toldNear(all[20] as Passage)]).toEqual([incident]);
    expect([...told.toldNear(all[999] as Passage)]).toEqual([]);
  });
});
