import type { Link } from '../../model/link';
import type { Evidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './passage';

/** So many names that fit, besides the first, are as good as any more. */
const SEVERAL = 2;

const flag = (is: boolean): number => (is ? 1 : 0);

/** A group is named that had no part in it, and the record has one that had. */
const namesOthers = (passage: Passage, { actor, incident: { parties } }: Evidence): boolean =>
  (actor.fit === 0 || actor.carried) &&
  namesGroup(passage) &&
  parties.some((party) => party.startsWith('groups/'));
const namesGroup = oncePerPassage(({ links }) =>
  links.some(({ entity }) => entity.startsWith('groups/')),
);

/** Of the names that fit, the rarest in the records. */
const rarest = (links: readonly Link[], { rarity }: IndexedIncident): number =>
  links.reduce((most, { entity }) => Math.max(most, rarity(entity)), 0);

const namedIn = oncePerPassage(({ links, he }) => [
  ...new Set<string>((he ? [...links, he] : links).map(({ entity }) => entity)),
]);

/** What the names of a passage, of whatever type, say of an incident. */
export function nameFeatures(passage: Passage, evidence: Evidence) {
  const { actor, place, kind, incident } = evidence;
  let fitting = 0;
  let only = 0;
  for (const entity of namedIn(passage)) {
    if (!incident.broad.has(entity) && !incident.parties.includes(entity)) continue;
    fitting++;
    if (kind > 0) only = Math.max(only, 1 / incident.ofItsKind(entity));
  }
  return {
    rarePlace: rarest(place.links, incident),
    rareActor: actor.carried ? 0 : rarest(actor.links, incident),
    otherActor: flag(namesOthers(passage, evidence)),
    several: Math.min(1, Math.max(0, fitting - 1) / SEVERAL),
    /** 1 no other event of its kind involves one of them. */
    onlyOfKind: only * kind,
  };
}
