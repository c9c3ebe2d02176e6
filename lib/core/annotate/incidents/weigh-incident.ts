import { type Features, featuresOf } from './features';
import { type Evidence, incidentEvidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import type { Passage } from './read-passages';
import { ruledOut } from './ruled-out';
import type { ToldOnPage } from './told-on-page';

export interface Weighed {
  readonly evidence: Evidence;
  readonly features: Features;
}

const known = new WeakMap<Passage, Map<IndexedIncident, Evidence>>();

/** Gathered once: a page is read twice. */
function evidenceOf(passage: Passage, incident: IndexedIncident): Evidence {
  const gathered = known.get(passage) ?? new Map<IndexedIncident, Evidence>();
  known.set(passage, gathered);
  const evidence = gathered.get(incident) ?? incidentEvidence(passage, incident);
  gathered.set(incident, evidence);
  return evidence;
}

/** The evidence of a passage for an incident; undefined where something rules it out. */
export function weighIncident(
  passage: Passage,
  incident: IndexedIncident,
  told: ToldOnPage,
  published?: number,
): Weighed | undefined {
  const evidence = evidenceOf(passage, incident);
  const features = featuresOf(passage, evidence, told, published);
  return ruledOut(passage, evidence, features, published) ? undefined : { evidence, features };
}
