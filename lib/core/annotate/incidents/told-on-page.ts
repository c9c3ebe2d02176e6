import { kindFit } from './find-kinds';
import type { IndexedIncident } from './index-incidents';
import type { Passage } from './passage';

/** How far back, in sentences, an event told stays in focus. */
const FOCUS = 3;
/** How far to either side, in sentences, a page is held to tell of the same events: longer than an article. */
const AROUND = 120;

const NOTHING: readonly IndexedIncident[] = [];

interface Told {
  readonly passage: Passage;
  readonly incidents: readonly IndexedIncident[];
}

/** What a page tells as seen from one of its sentences. */
export interface ToldAround {
  readonly told: ToldOnPage;
  /** The events told last before it, and how many sentences ago. */
  readonly last: readonly IndexedIncident[];
  readonly ago: number;
  /** The event told first after it. */
  readonly firstAfter: IndexedIncident | undefined;
  /** The event that 'the attack' must mean. */
  readonly meant: IndexedIncident | undefined;
}

/** What a page tells, sentence by sentence: for what goes on with it, and for the headline above. */
export class ToldOnPage {
  /** By number of the sentence. */
  readonly #told: Told[] = [];
  /** In how many sentences each is told; in the order of first telling. */
  readonly #counts = new Map<IndexedIncident, number>();
  #total = 0;
  /** What has been asked for of `names`. */
  readonly #named = new Map<IndexedIncident, number>();

  /** @param entities all that the page names */
  constructor(readonly entities: ReadonlySet<string> = new Set()) {}

  /** What a sentence tells, in place of what was thought before. */
  set(passage: Passage, incidents: readonly IndexedIncident[]): void {
    const before = this.#told[passage.number]?.incidents ?? [];
    for (const one of before) this.#counts.set(one, (this.#counts.get(one) ?? 0) - 1);
    for (const one of incidents) this.#counts.set(one, (this.#counts.get(one) ?? 0) + 1);
    this.#total += incidents.length - before.length;
    this.#told[passage.number] = { passage, incidents };
  }

  /** What is told in the sentences around this one, by itself too. */
  toldNear({ number }: Passage): Set<IndexedIncident> {
    const found = new Set<IndexedIncident>();
    const last = Math.min(number + AROUND, this.#told.length - 1);
    for (let i = Math.max(0, number - AROUND); i <= last; i++)
      for (const one of this.#told[i]?.incidents ?? NOTHING) found.add(one);
    return found;
  }

  /** Whether a sentence other than this one tells of it. */
  elsewhere(incident: IndexedIncident, passage: Passage): boolean {
    const here = this.#told[passage.number]?.incidents.includes(incident) ? 1 : 0;
    return (this.#counts.get(incident) ?? 0) > here;
  }

  /** Its share, 0 to 1, in what the page's other sentences tell. */
  share(incident: IndexedIncident, passage: Passage): number {
    const here = this.#told[passage.number]?.incidents ?? [];
    const all = this.#total - here.length;
    const own = (this.#counts.get(incident) ?? 0) - (here.includes(incident) ? 1 : 0);
    return all > 0 ? own / all : 0;
  }

  /** How telling the rarest is, 0 to 1, of those with a part in it that the page names anywhere. */
  names(incident: IndexedIncident): number {
    let most = this.#named.get(incident);
    if (most === undefined) {
      const named = incident.parties.filter((party) => this.entities.has(party));
      most = Math.max(0, ...named.map(incident.rarity));
      this.#named.set(incident, most);
    }
    return most;
  }

  /** 1 a related event is among those told last, 0.5 elsewhere on the page. */
  related({ related }: IndexedIncident, last: readonly IndexedIncident[]): number {
    if (related.size === 0) return 0;
    if (last.some(({ incident: { id } }) => related.has(id))) return 1;
    for (const [{ incident }, count] of this.#counts)
      if (count > 0 && related.has(incident.id)) return 0.5;
    return 0;
  }

  #firstAfter({ number }: Passage): IndexedIncident | undefined {
    for (let i = number + 1; i <= Math.min(number + AROUND, this.#told.length - 1); i++) {
      const first = this.#told[i]?.incidents[0];
      if (first) return first;
    }
    return undefined;
  }

  /** How the page looks from a sentence. */
  around(passage: Passage): ToldAround {
    const { incidents, ago } = this.last(passage);
    return {
      told: this,
      last: incidents,
      ago,
      firstAfter: this.#firstAfter(passage),
      meant: passage.refersBack ? this.lastOfKind(passage) : undefined,
    };
  }

  /** Of the events told before a sentence the last whose kind its words fit. */
  lastOfKind(passage: Passage): IndexedIncident | undefined {
    if (passage.kinds.size === 0) return undefined;
    for (let i = passage.number - 1; i >= Math.max(0, passage.number - AROUND); i--) {
      const found = this.#told[i]?.incidents.find(
        ({ incident: { kind } }) => kindFit(passage.kinds, kind).fit > 0,
      );
      if (found) return found;
    }
    return undefined;
  }

  /** Whether another sentence of its block tells of it. */
  inBlock(incident: IndexedIncident, { number, block }: Passage): boolean {
    for (const step of [-1, 1])
      for (let i = number + step; Math.abs(i - number) <= AROUND; i += step) {
        const told = this.#told[i];
        if (told?.passage.block !== block) break;
        if (told.incidents.includes(incident)) return true;
      }
    return false;
  }

  /** The events told last before a sentence, and how many sentences ago; none if that is far. */
  last({ previous }: Passage): { incidents: readonly IndexedIncident[]; ago: number } {
    let one = previous;
    for (let ago = 1; one && ago <= FOCUS; one = one.previous, ago++) {
      const incidents = this.#told[one.number]?.incidents;
      if (incidents && incidents.length > 0) return { incidents, ago };
    }
    return { incidents: [], ago: FOCUS + 1 };
  }

  /** All that is told. */
  *all(): Generator<IndexedIncident> {
    for (const [one, count] of this.#counts) if (count > 0) yield one;
  }
}
