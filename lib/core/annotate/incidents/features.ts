import type { Link } from '../../model/link';
import { datesFor } from './date-evidence';
import { dateFeatures } from './date-features';
import { figureFeatures, sameNumber } from './figure-features';
import type { Evidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { placeFeatures } from './place-features';
import type { Passage } from './read-passages';

/** What the model weighs; each about 0 to 1. */
export const FEATURES = [
  'bias',
  'day',
  'month',
  'year',
  'daysApart',
  'dateBefore',
  'reportedLater',
  'otherDate',
  'recent',
  'place',
  'region',
  'country',
  'placeBefore',
  'otherPlace',
  'unknownPlace',
  'actor',
  'named',
  'kind',
  'kindred',
  'otherKind',
  'loose',
  'figures',
  'otherFigures',
  'words',
  'numbers',
  'goesOn',
  'tollGoesOn',
  'refersBack',
  'toldElsewhere',
  'toldThere',
  'lead',
  'tellsNothing',
  'rarePlace',
  'rareActor',
  'undated',
  'otherActor',
  'dayThere',
  'mainEvent',
  'mainKind',
  'theEvent',
  'theOther',
  'onPage',
  'related',
  'narrative',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Kinds whose words stand in most news. */
const LOOSE: ReadonlySet<string> = new Set(['statement', 'political', 'operation', 'deployment']);
/** A record shares at most so much; two rare words make about 9. */
const MOST_WORDS = 16;

const flag = (is: boolean): number => (is ? 1 : 0);

/** A group is named that had no part in it, and the record has one that had. */
const namesOthers = ({ links }: Passage, { actor, incident: { parties } }: Evidence): boolean =>
  (actor.fit === 0 || actor.carried) &&
  parties.some((party) => party.startsWith('groups/')) &&
  links.some(({ entity }) => entity.startsWith('groups/'));

/** Of the names that fit, the rarest in the records. */
const rarest = (links: readonly Link[], { rarity }: IndexedIncident): number =>
  links.reduce((most, { entity }) => Math.max(most, rarity(entity)), 0);

/** What the passage itself says of it. Written out: an object put together of several is slow to make. */
export function ownFeatures(passage: Passage, evidence: Evidence, published?: number) {
  const { actor, kind, words, incident } = evidence;
  const date = dateFeatures(passage, evidence, published);
  const place = placeFeatures(passage, evidence);
  const { figures, otherFigures } = figureFeatures(evidence);
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
    place: place.place,
    region: place.region,
    country: place.country,
    placeBefore: place.placeBefore,
    otherPlace: place.otherPlace,
    unknownPlace: place.unknownPlace,
    actor: actor.carried ? actor.fit / 2 : actor.fit,
    named: flag(actor.named),
    kind: flag(kind === 1),
    kindred: flag(kind > 0 && kind < 1),
    otherKind: flag(kind === 0 && passage.kinds.size > 0),
    loose: flag(LOOSE.has(incident.incident.kind)),
    figures,
    otherFigures,
    words: Math.min(words, MOST_WORDS) / MOST_WORDS,
    tellsNothing: flag(passage.kinds.size === 0 && passage.figures.length === 0),
    numbers: flag(sameNumber(passage, evidence)),
    rarePlace: place.place * rarest(evidence.place.links, incident),
    rareActor: actor.carried ? 0 : rarest(actor.links, incident),
    undated: flag(date.recent === 0 && datesFor(passage).dates.length === 0),
    otherActor: flag(namesOthers(passage, evidence)),
    dayThere: date.day * Math.max(place.place, place.region),
  };
}

export type OwnFeatures = ReturnType<typeof ownFeatures>;
