import type { Weighable } from './features';
import { type Evidence, incidentEvidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { oncePerPassage } from './once-per-passage';
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

const saidOf = oncePerPassage(() => new Map<IndexedIncident, Said>());

/** Gathered once: a page is read twice. */
function gather(passage: Passage, incident: IndexedIncident, published?: number): Said {
  const all = saidOf(passage);
  let said = all.get(incident);
  if (!said) {
    const evidence = incidentEvidence(passage, incident);
    said = { evidence, own: ownFeatures(passage, evidence, published) };
    all.set(incident, said);
  }
  return said;
}

/** The evidence of a passage for an incident, after what the page is known to tell around it; undefined where something rules it out. */
export function weighIncident(
  passage: Passage,
  incident: IndexedIncident,
  around: ToldAround,
  published?: number,
): Weighed | undefined {
  const { evidence, own } = gather(passage, incident, published);
  const page = pageFeatures(passage, evidence, own, around, published);
  return ruledOut(passage, evidence, page) ? undefined : { evidence, own, page };
}
