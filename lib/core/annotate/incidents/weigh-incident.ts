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

/** The evidence of a passage for an incident; undefined where something rules it out. */
export function weighIncident(
  passage: Passage,
  incident: IndexedIncident,
  told: ToldOnPage,
  published?: number,
): Weighed | undefined {
  const evidence = incidentEvidence(passage, incident);
  const features = featuresOf(passage, evidence, told, published);
  return ruledOut(passage, evidence, features, published) ? undefined : { evidence, features };
}
