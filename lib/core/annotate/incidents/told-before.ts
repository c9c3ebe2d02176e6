import type { Evidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import type { Passage } from './read-passages';

/** What a page has told so far, by place in its text: for what comes after, and for the headline above. */
export class ToldBefore {
  readonly #passages: Passage[] = [];
  readonly #evidence = new Map<Passage, readonly Evidence[]>();
  readonly #byIncident = new Map<IndexedIncident, Passage[]>();
  readonly #byPlace = new Map<string, Set<IndexedIncident>>();

  add(passage: Passage, told: readonly Evidence[]): void {
    this.#evidence.set(passage, told);
    this.#passages.push(passage);
    for (const { incident } of told) {
      this.#byIncident.set(incident, [...(this.#byIncident.get(incident) ?? []), passage]);
      for (const place of incident.local) {
        const here = this.#byPlace.get(place) ?? new Set();
        this.#byPlace.set(place, here.add(incident));
      }
    }
  }

  of(passage: Passage): readonly Evidence[] | undefined {
    return this.#evidence.get(passage);
  }

  get incidents(): Iterable<IndexedIncident> {
    return this.#byIncident.keys();
  }

  at(place: string): Iterable<IndexedIncident> {
    return this.#byPlace.get(place) ?? [];
  }

  /** The passage that comes first in the text, if it tells of one incident. */
  get first(): { passage: Passage; incident: IndexedIncident } | undefined {
    let first: Passage | undefined;
    for (const passage of this.#passages)
      if (!first || passage.start < first.start) first = passage;
    const told = first && this.#evidence.get(first);
    return first && told?.length === 1
      ? { passage: first, incident: (told[0] as Evidence).incident }
      : undefined;
  }

  /** Whether an incident is told within so many blocks of a passage. */
  isNear(incident: IndexedIncident, { block }: Passage, blocks: number): boolean {
    return (this.#byIncident.get(incident) ?? []).some(
      (told) => Math.abs(told.block - block) <= blocks,
    );
  }
}
