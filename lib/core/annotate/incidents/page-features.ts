import { datesFor } from './date-evidence';
import { STILL_REPORTED } from './date-features';
import { hasToll } from './figure-features';
import type { Evidence } from './incident-evidence';
import type { OwnFeatures } from './own-features';
import type { Passage } from './passage';
import { cuesOf } from './passage-cues';
import { EXACT_FIT, LOCAL_FIT } from './place-evidence';
import type { ToldAround } from './told-on-page';

/** A headline and what stands over a story. */
const HEAD_BLOCKS = 4;
/** How near, in days, what goes on with a story lies to what it told last. */
const SAME_DAYS = 10;
/** From so much of shared words up a passage is like a record. */
const ALIKE = 5;
/** How long 'the attack on Boulkessi' needs no date, in days. */
const KNOWN_FOR = 400;

const flag = (is: boolean): number => (is ? 1 : 0);

/** Above the passage that tells the news first stands what sums it up. */
function isHead(
  { block }: Passage,
  { incident }: Evidence,
  { firstAfter }: ToldAround,
  published?: number,
): boolean {
  return (
    firstAfter === incident &&
    published !== undefined &&
    published - incident.until <= STILL_REPORTED &&
    block <= HEAD_BLOCKS
  );
}

/** Where no date says which, an event must be fresh, or told in more than its place and its kind. */
function couldBeAny(
  passage: Passage,
  { place, date, words, incident }: Evidence,
  own: OwnFeatures,
  published?: number,
): boolean {
  if (date || (passage.dates.length > 0 && datesFor(passage).dates.length > 0)) return false;
  const known =
    place.fit >= LOCAL_FIT && published !== undefined && published - incident.until <= KNOWN_FOR;
  return !known && own.named === 0 && words.weight < ALIKE && own.figures + own.numbers === 0;
}

/** What the rest of the page says of it. */
export function pageFeatures(
  passage: Passage,
  evidence: Evidence,
  own: OwnFeatures,
  around: ToldAround,
  published?: number,
) {
  const { incident, actor, place, kind, date } = evidence;
  const { last, ago, meant, told } = around;
  const elsewhere = told.elsewhere(incident, passage);
  const goesOn = last.includes(incident) ? (told.inBlock(incident, passage) ? 1 : 0.5) / ago : 0;
  const toll = hasToll(evidence);
  const head = isHead(passage, evidence, around, published);
  const undated = passage.dates.length === 0;
  const cues = cuesOf(passage);
  const against = place.mismatch || (date === null && !undated) || cues.ofNone;
  const main = elsewhere && !against ? told.share(incident, passage) : 0;
  return {
    goesOn,
    tollGoesOn: toll ? Math.max(goesOn, flag(head)) : 0,
    opensOn: cues.opens ? goesOn : 0,
    refersBack: flag(elsewhere && passage.refersBack),
    theEvent: flag(meant === incident),
    theOther: flag(meant !== undefined && meant !== incident),
    toldElsewhere: flag(elsewhere),
    toldThere: flag(
      elsewhere && !place.carried && place.fit >= EXACT_FIT && (date !== null || undated),
    ),
    lead: flag(head && (kind > 0 || toll)),
    mainEvent: main,
    mainKind: kind > 0 || toll ? main : 0,
    onPage: actor.fit > 0 && !actor.carried ? 0 : told.names(incident),
    couldBeAny: flag(!elsewhere && couldBeAny(passage, evidence, own, published)),
    related: elsewhere ? 0 : told.related(incident, last),
    narrative: flag(
      !elsewhere && undated && last.some(({ from }) => Math.abs(from - incident.from) <= SAME_DAYS),
    ),
  };
}

export type PageFeatures = ReturnType<typeof pageFeatures>;
