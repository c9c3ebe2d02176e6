import type { Link } from '../../model/link';
import type { Evidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './read-passages';

/** So many names that fit, besides the first, are as good as any more. */
const SEVERAL = 2;

const flag = (is: boolean): number => (is ? 1 : 0);

/** A group is named that had no part in it, and the record has one that had. */
const namesOthers = ({ links }: Passage, { actor, incident: { parties } }: Evidence): boolean =>
  (actor.fit === 0 || actor.carried) &&
  parties.some((party) => party.startsWith('groups/')) &&
  links.some(({ entity }) => entity.startsWith('groups/'));

/** Of the names that fit, the rarest in the records. */
const rarest = (links: readonly Link[], { rarity }: IndexedIncident): number =>
  links.reduce((most, { entity }) => Math.max(most, rarity(entity)), 0);

const namedIn = oncePerPassage(({ links, he }) => [
  ...new Set<string>((he ? [...links, he] : links).map(({ entity }) => entity)),
]);

/** What the names of a passage, of whatever type, say of an incident. */
export function nameFeatures(passage: Passage, evidence: Evidence) {
  const { actor, place, kind, incident } = evidence;
  const fitting = namedIn(passage).filter(
    (entity) => incident.broad.has(entity) || incident.parties.includes(entity),
  );
  const only = Math.max(0, ...fitting.map((entity) => 1 / incident.ofItsKind(entity)));
  return {
    rarePlace: rarest(place.links, incident),
    rareActor: actor.carried ? 0 : rarest(actor.links, incident),
    otherActor: flag(namesOthers(passage, evidence)),
    several: Math.min(1, Math.max(0, fitting.length - 1) / SEVERAL),
    /** 1 no other event of its kind involves one of them. */
    onlyOfKind: only * kind,
  };
}
