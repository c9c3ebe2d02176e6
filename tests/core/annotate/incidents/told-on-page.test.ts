import { describe, expect, it } from 'vitest';
import type { IndexedIncident } from '../../../../lib/core/annotate/incidents/index-incidents';
import type { Passage } from '../../../../lib/core/annotate/incidents/read-passages';
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
    expect([told.near(incident, b, 1), told.near(incident, c, 1)]).toEqual([true, false]);
  });

  it('takes a second reading in place of the first', () => {
    const told = new ToldOnPage();
    const [a, b] = sentences(2) as [Passage, Passage];
    told.set(a, [incident]);
    told.set(b, [other]);
    told.set(a, [other]);
    expect([...told.around(a)]).toEqual([other]);
    expect(told.first).toEqual({ passage: a, incident: other });
  });

  it('knows what is told first, however often a sentence is read anew', () => {
    const told = new ToldOnPage();
    const [a, b, c] = sentences(3) as [Passage, Passage, Passage];
    expect(told.first).toBeUndefined();
    told.set(b, [incident]);
    told.set(c, [other]);
    expect(told.first).toEqual({ passage: b, incident });
    told.set(a, [other]);
    expect(told.first).toEqual({ passage: a, incident: other });
    told.set(a, []);
    told.set(b, []);
    expect(told.first).toEqual({ passage: c, incident: other });
  });

  it('holds a far part of a long page to tell of other events', () => {
    const told = new ToldOnPage();
    const all = sentences(1000);
    told.set(all[0] as Passage, [incident]);
    expect([...told.around(all[20] as Passage)]).toEqual([incident]);
    expect([...told.around(all[999] as Passage)]).toEqual([]);
  });
});
