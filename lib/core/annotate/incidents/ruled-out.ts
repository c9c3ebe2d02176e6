import { datesFor } from './date-evidence';
import type { OwnFeatures } from './features';
import type { Evidence } from './incident-evidence';
import { cuesOf } from './passage-cues';
import { LOCAL_FIT } from './place-evidence';
import type { Passage } from './read-passages';

/** From so much of shared words up a passage is like a record. */
const ALIKE = 5;
/** How long 'the attack on Boulkessi' needs no date, in days. */
const KNOWN_FOR = 400;

/** The passage has nothing of the event but perhaps its place and its day. */
const saysNothing = ({ kind, actor, words, figures }: Evidence, features: OwnFeatures): boolean =>
  kind === 0 &&
  (actor.fit === 0 || actor.carried) &&
  words < ALIKE / 2 &&
  figures.length === 0 &&
  features.numbers === 0;

/** Besides the day, it must be said where, who, or something as telling. */
const saysOnlyWhen = ({ actor, words, place }: Evidence, features: OwnFeatures): boolean =>
  place.links.length === 0 &&
  features.place + features.region === 0 &&
  actor.fit < 0.5 &&
  words < ALIKE &&
  features.figures === 0;

/** Where no date says which, an event must be fresh, or told in more than its place and its kind. */
function couldBeAny(
  evidence: Evidence,
  features: OwnFeatures,
  published: number | undefined,
): boolean {
  const known =
    evidence.place.fit >= LOCAL_FIT &&
    published !== undefined &&
    published - evidence.incident.until <= KNOWN_FOR;
  return (
    !known &&
    !evidence.actor.named &&
    evidence.words < ALIKE &&
    features.figures + features.numbers === 0
  );
}

/**
 * What no other evidence makes up for; most of it does not count against what the page tells anyway.
 * @param isTold whether another sentence of the page tells of the incident
 */
export function ruledOut(
  passage: Passage,
  evidence: Evidence,
  features: OwnFeatures,
  isTold: boolean,
  published: number | undefined,
): boolean {
  const undated = datesFor(passage).dates.length === 0 || evidence.date?.carried === true;
  if (saysNothing(evidence, features)) return true;
  if (features.unknownPlace > 0 && !evidence.actor.named) return true;
  if (passage.dates.length === 0 && cuesOf(passage).ofNone) return true;
  if (isTold) return false;
  if (features.otherDate > 0 || saysOnlyWhen(evidence, features)) return true;
  return undated && !evidence.date && couldBeAny(evidence, features, published);
}
