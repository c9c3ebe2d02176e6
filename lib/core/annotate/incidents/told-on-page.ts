import type { IndexedIncident } from './index-incidents';
import type { Passage } from './read-passages';

/** How far back, in sentences, an event told stays in focus. */
const FOCUS = 3;

/** What a page tells, sentence by sentence: for what goes on with it, and for the headline above. */
export class ToldOnPage {
  readonly #told = new Map<Passage, readonly IndexedIncident[]>();
  readonly #passages = new Map<IndexedIncident, Set<Passage>>();

  /** What a sentence tells, in place of what was thought before. */
  set(passage: Passage, incidents: readonly IndexedIncident[]): void {
    for (const one of this.#told.get(passage) ?? []) this.#passages.get(one)?.delete(passage);
    this.#told.set(passage, incidents);
    for (const one of incidents)
      this.#passages.set(one, (this.#passages.get(one) ?? new Set()).add(passage));
  }

  get incidents(): IndexedIncident[] {
    return [...this.#passages].flatMap(([one, { size }]) => (size > 0 ? [one] : []));
  }

  #some(incident: IndexedIncident, test: (passage: Passage) => boolean): boolean {
    for (const passage of this.#passages.get(incident) ?? []) if (test(passage)) return true;
    return false;
  }

  /** Whether a sentence other than this one tells of it. */
  elsewhere(incident: IndexedIncident, passage: Passage): boolean {
    return this.#some(incident, (one) => one !== passage);
  }

  /** Whether another sentence within so many blocks tells of it. */
  near(incident: IndexedIncident, passage: Passage, blocks: number): boolean {
    return this.#some(
      incident,
      (one) => one !== passage && Math.abs(one.block - passage.block) <= blocks,
    );
  }

  /** The events told last before a sentence, and how many sentences ago; none if that is far. */
  last({ previous }: Passage): { incidents: readonly IndexedIncident[]; ago: number } {
    let one = previous;
    for (let ago = 1; one && ago <= FOCUS; one = one.previous, ago++) {
      const incidents = this.#told.get(one);
      if (incidents && incidents.length > 0) return { incidents, ago };
    }
    return { incidents: [], ago: FOCUS + 1 };
  }

  /** The event that the page tells first. */
  get first(): { passage: Passage; incident: IndexedIncident } | undefined {
    let first: { passage: Passage; incident: IndexedIncident } | undefined;
    for (const [incident, passages] of this.#passages)
      for (const passage of passages)
        if (!first || passage.start < first.passage.start) first = { passage, incident };
    return first;
  }
}
