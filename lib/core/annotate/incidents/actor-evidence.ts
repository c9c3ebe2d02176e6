import type { Link } from '../../model/link';
import type { IndexedIncident } from './index-incidents';
import type { Passage } from './read-passages';

/** How well the names of a passage fit those that had a part in an incident, 0 to 1. */
export interface ActorEvidence {
  readonly fit: number;
  readonly links: readonly Link[];
  /** A recorded person, mission, operation or accord is named: as telling as a place. */
  readonly named: boolean;
  /** The names stand in the sentence before. */
  readonly carried: boolean;
}

const BY_ROLE = { perpetrator: 1, party: 0.9, responder: 0.7, mediator: 0.7, target: 0.7 } as const;
const COUNTRY_AS_ACTOR = 0.3;
const ABOUT = 0.8;

const NAMES_AN_EVENT = /^(?:people|missions|operations|accords)\//;

interface Parts {
  /** Fit of each entity that had a part. */
  readonly roles: ReadonlyMap<string, number>;
  readonly targets: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
}

function readParts({ incident }: IndexedIncident): Parts {
  const roles = new Map<string, number>();
  const targets = new Set<string>();
  for (const { who, role } of incident.actors) {
    if (typeof who !== 'string') continue;
    if (role === 'target') targets.add(who);
    const fit = who.startsWith('places/') ? COUNTRY_AS_ACTOR : BY_ROLE[role];
    roles.set(who, Math.max(fit, roles.get(who) ?? 0));
  }
  const about = new Set<string>(incident.about ?? []);
  for (const entity of about) if (!roles.has(entity)) roles.set(entity, ABOUT);
  return { roles, targets, about };
}

const parts = new WeakMap<IndexedIncident, Parts>();

function partsOf(incident: IndexedIncident): Parts {
  let known = parts.get(incident);
  if (!known) {
    known = readParts(incident);
    parts.set(incident, known);
  }
  return known;
}

const NOBODY = { fit: 0, links: [], named: false } as const;

function evidenceIn(links: readonly Link[], incident: IndexedIncident) {
  if (links.length === 0) return NOBODY;
  const { roles, targets, about } = partsOf(incident);
  const found = links.filter(({ entity }) => roles.has(entity));
  if (found.length === 0) return NOBODY;
  const named = found.some(
    ({ entity }) =>
      NAMES_AN_EVENT.test(entity) &&
      (about.has(entity) || (entity.startsWith('people/') && targets.has(entity))),
  );
  return {
    fit: Math.max(0, ...found.map(({ entity }) => roles.get(entity) ?? 0)),
    links: found,
    named,
  };
}

/** By the passage's own names; by those of the sentence that it continues where it names nobody of ours. */
export function actorEvidence(passage: Passage, incident: IndexedIncident): ActorEvidence {
  const { links, he, before } = passage;
  const own = evidenceIn(he ? [...links, he] : links, incident);
  if (own.fit > 0 || !before) return { ...own, carried: false };
  return { ...evidenceIn(before.links, incident), named: false, carried: true };
}
