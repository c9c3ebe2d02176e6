import { type Features, type OwnFeatures, ownFeatures } from './features';
import { type Evidence, incidentEvidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { oncePerPassage } from './once-per-passage';
import { type PageFeatures, pageFeatures } from './page-features';
import type { Passage } from './read-passages';
import { ruledOut } from './ruled-out';
import type { ToldOnPage } from './told-on-page';

/** What a passage says of an incident, whatever the rest of the page does. */
interface Said {
  readonly evidence: Evidence;
  readonly own: OwnFeatures;
}

/** What speaks for a passage telling of an incident. */
export interface Weighed extends Said {
  readonly page: PageFeatures;
}

export const featuresOf = ({ own, page }: Weighed): Features => ({ ...own, ...page });

const saidOf = oncePerPassage(() => new Map<IndexedIncident, Said>());

/** Gathered once: a page is read twice. */
function gather(passage: Passage, incident: IndexedIncident, published?: number): Said {
  const known = saidOf(passage).get(incident);
  if (known) return known;
  const evidence = incidentEvidence(passage, incident);
  const said = { evidence, own: ownFeatures(passage, evidence, published) };
  saidOf(passage).set(incident, said);
  return said;
}

/** The evidence of a passage for an incident, after what the page is known to tell; undefined where something rules it out. */
export function weighIncident(
  passage: Passage,
  incident: IndexedIncident,
  told: ToldOnPage,
  published?: number,
): Weighed | undefined {
  const { evidence, own } = gather(passage, incident, published);
  const page = pageFeatures(passage, evidence, told, published);
  return ruledOut(passage, evidence, own, page, published) ? undefined : { evidence, own, page };
}
