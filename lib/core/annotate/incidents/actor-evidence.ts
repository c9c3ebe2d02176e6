import type { Link } from '../../model/link';
import type { IndexedIncident } from './index-incidents';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './passage';

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
  const { roles, targets, about } = partsOf(incident);
  if (!links.some(({ entity }) => roles.has(entity))) return NOBODY;
  const found = links.filter(({ entity }) => roles.has(entity));
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

const namedIn = oncePerPassage(({ links, he }) => (he ? [...links, he] : links));

/** By the passage's own names; by those of the sentence that it continues where it names nobody of ours. */
export function actorEvidence(passage: Passage, incident: IndexedIncident): ActorEvidence {
  const { fit, links, named } = evidenceIn(namedIn(passage), incident);
  if (fit > 0 || !passage.before) return { fit, links, named, carried: false };
  const before = evidenceIn(passage.before.links, incident);
  return { fit: before.fit, links: before.links, named: false, carried: true };
}
