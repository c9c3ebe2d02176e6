import { datesFor } from './date-evidence';
import { dateFeatures } from './date-features';
import { figureFeatures, sameNumber } from './figure-features';
import type { Evidence } from './incident-evidence';
import { nameFeatures } from './name-features';
import type { Passage } from './passage';
import { cuesOf } from './passage-cues';
import { placeFeatures } from './place-features';

/** Kinds whose words stand in most news. */
const LOOSE: ReadonlySet<string> = new Set(['statement', 'political', 'operation', 'deployment']);
/** A record shares at most so much; two rare words make about 9. */
const MOST_WORDS = 16;
/** With less of shared words a passage has none to speak of. */
const SOME_WORDS = 2.5;

const flag = (is: boolean): number => (is ? 1 : 0);

/** The passage has nothing of the event but perhaps its place and its day. */
const saysNothing = ({ kind, actor, words, figures }: Evidence, numbers: boolean): boolean =>
  kind === 0 &&
  (actor.fit === 0 || actor.carried) &&
  words.weight < SOME_WORDS &&
  figures.every(({ check }) => check === 'unrecorded') &&
  !numbers;

/** What the passage itself says of it. Written out: an object put together of several is slow to make. */
export function ownFeatures(passage: Passage, evidence: Evidence, published?: number) {
  const { actor, kind, words, incident } = evidence;
  const date = dateFeatures(passage, evidence, published);
  const place = placeFeatures(evidence);
  const name = nameFeatures(passage, evidence);
  const { figures, otherFigures } = figureFeatures(evidence);
  const numbers = sameNumber(passage, evidence);
  const cues = cuesOf(passage);
  return {
    bias: 1,
    day: date.day,
    month: date.month,
    year: date.year,
    daysApart: date.daysApart,
    dateBefore: date.dateBefore,
    reportedLater: date.reportedLater,
    otherDate: date.otherDate,
    recent: date.recent,
    undated: flag(date.recent === 0 && datesFor(passage).dates.length === 0),
    place: place.place,
    region: place.region,
    country: place.country,
    placeBefore: place.placeBefore,
    otherPlace: place.otherPlace,
    rarePlace: place.place * name.rarePlace,
    dayThere: date.day * Math.max(place.place, place.region),
    actor: actor.carried ? actor.fit / 2 : actor.fit,
    named: flag(actor.named),
    rareActor: name.rareActor,
    otherActor: name.otherActor,
    several: name.several,
    onlyOfKind: name.onlyOfKind,
    kind: flag(kind === 1),
    kindred: flag(kind > 0 && kind < 1),
    otherKind: flag(kind === 0 && passage.kinds.size > 0),
    loose: flag(LOOSE.has(incident.incident.kind)),
    figures,
    otherFigures,
    numbers: flag(numbers),
    words: Math.min(words.weight, MOST_WORDS) / MOST_WORDS,
    wordShare: words.ofPassage,
    titleShare: words.ofTitle,
    tellsNothing: flag(passage.kinds.size === 0 && passage.figures.length === 0),
    saysNothing: flag(saysNothing(evidence, numbers)),
    plans: flag(cues.plans),
    present: flag(cues.present),
  };
}

export type OwnFeatures = ReturnType<typeof ownFeatures>;
