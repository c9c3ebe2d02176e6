import type { Weighable } from './features';
import { type Evidence, incidentEvidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { type OwnFeatures, ownFeatures } from './own-features';
import { pageFeatures } from './page-features';
import type { Passage } from './passage';
import { ruledOut } from './ruled-out';
import type { ToldAround } from './told-on-page';

/** What a passage says of an incident, whatever the rest of the page does. */
interface Said {
  readonly evidence: Evidence;
  readonly own: OwnFeatures;
}

/** What speaks for a passage telling of an incident. */
export interface Weighed extends Said, Weighable {}

/** So many sentences' evidence is kept for the second reading: an article's many times over, but no page of a million characters'. */
const KEPT = 1000;

/** What has been gathered of a page. */
export class Gathered {
  readonly #said = new Map<Passage, Map<IndexedIncident, Said>>();

  /** What a passage says of an incident; read once, as long as the page is not longer than any article. */
  of(passage: Passage, incident: IndexedIncident, published?: number): Said {
    const all = this.#said.get(passage) ?? new Map<IndexedIncident, Said>();
    let said = all.get(incident);
    if (!said) {
      const evidence = incidentEvidence(passage, incident);
      said = { evidence, own: ownFeatures(passage, evidence, published) };
      all.set(incident, said);
      if (passage.number < KEPT) this.#said.set(passage, all);
    }
    return said;
  }
}

/** The evidence of a passage for an incident, after what the page is known to tell around it; undefined where something rules it out. */
export function weighIncident(
  passage: Passage,
  incident: IndexedIncident,
  around: ToldAround,
  gathered: Gathered,
  published?: number,
): Weighed | undefined {
  const { evidence, own } = gathered.of(passage, incident, published);
  const page = pageFeatures(passage, evidence, own, around, published);
  return ruledOut(passage, evidence, page) ? undefined : { evidence, own, page };
}
