import { datesFor } from './date-evidence';
import type { OwnFeatures } from './features';
import type { Evidence } from './incident-evidence';
import type { PageFeatures } from './page-features';
import { cuesOf } from './passage-cues';
import { LOCAL_FIT } from './place-evidence';
import type { Passage } from './read-passages';

/** From so much of shared words up a passage is like a record. */
const ALIKE = 5;
/** How long 'the attack on Boulkessi' needs no date, in days. */
const KNOWN_FOR = 400;

/** The passage has nothing of the event but perhaps its place and its day. */
const saysNothing = ({ kind, actor, words, figures }: Evidence, own: OwnFeatures): boolean =>
  kind === 0 &&
  (actor.fit === 0 || actor.carried) &&
  words < ALIKE / 2 &&
  figures.length === 0 &&
  own.numbers === 0;

/** Where no date says which, an event must be fresh, or told in more than its place and its kind. */
function couldBeAny(
  { place, incident, words }: Evidence,
  own: OwnFeatures,
  published: number | undefined,
): boolean {
  const known =
    place.fit >= LOCAL_FIT && published !== undefined && published - incident.until <= KNOWN_FOR;
  return !known && own.named === 0 && words < ALIKE && own.figures + own.numbers === 0;
}

/**
 * What no other evidence makes up for. The labelled articles tell of little that is in no record, so that they
 * cannot teach it; most of it does not count against what goes with an event that the page tells anyway.
 */
export function ruledOut(
  passage: Passage,
  evidence: Evidence,
  own: OwnFeatures,
  page: PageFeatures,
  published: number | undefined,
): boolean {
  if (saysNothing(evidence, own)) return true;
  if (own.unknownPlace > 0 && !evidence.actor.named) return true;
  if (passage.dates.length === 0 && cuesOf(passage).ofNone) return true;
  // 'In Niger …', of what happened in Mali.
  const abroad = evidence.place.mismatch && passage.local.length === 0;
  if (abroad && !evidence.actor.named && page.toldElsewhere + page.related === 0) return true;
  if (page.toldElsewhere + page.related + page.narrative > 0 || evidence.date) return false;
  const undated = datesFor(passage).dates.length === 0 || passage.dates.length === 0;
  return undated && couldBeAny(evidence, own, published);
}
