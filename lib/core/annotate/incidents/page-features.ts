import { STILL_REPORTED } from './date-features';
import { hasToll } from './figure-features';
import type { Evidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { cuesOf } from './passage-cues';
import { EXACT_FIT } from './place-evidence';
import type { Passage } from './read-passages';
import type { ToldOnPage } from './told-on-page';

/** A headline and what stands over a story. */
const HEAD_BLOCKS = 4;

const flag = (is: boolean): number => (is ? 1 : 0);

/** How near, in days, what goes on with a story lies to what it told last. */
const SAME_DAYS = 10;

/** What the rest of the page says of it. */
export function pageFeatures(
  passage: Passage,
  evidence: Evidence,
  told: ToldOnPage,
  published?: number,
) {
  const { incident, actor, place, kind, date } = evidence;
  const last = told.last(passage);
  const elsewhere = told.elsewhere(incident, passage);
  const inFocus = last.incidents.includes(incident);
  const goesOn = inFocus ? (told.near(incident, passage, 0) ? 1 : 0.5) / last.ago : 0;
  const toll = hasToll(evidence);
  const head = isHead(passage, incident, told, published);
  const undated = passage.dates.length === 0;
  const against = place.mismatch || (date === null && !undated) || cuesOf(passage).ofNone;
  const main = elsewhere && !against ? told.share(incident, passage) : 0;
  const meant = passage.refersBack ? told.lastOfKind(passage) : undefined;
  return {
    goesOn,
    tollGoesOn: toll ? Math.max(goesOn, flag(head)) : 0,
    toldElsewhere: flag(elsewhere),
    toldThere: flag(
      elsewhere && !place.carried && place.fit >= EXACT_FIT && (date !== null || undated),
    ),
    lead: flag(head && (kind > 0 || toll)),
    mainEvent: main,
    mainKind: kind > 0 || toll ? main : 0,
    refersBack: flag(elsewhere && passage.refersBack),
    theEvent: flag(meant === incident),
    theOther: flag(meant !== undefined && meant !== incident),
    onPage: actor.fit > 0 && !actor.carried ? 0 : told.names(incident),
    related: elsewhere ? 0 : told.related(incident, passage),
    narrative: flag(
      !elsewhere &&
        undated &&
        last.incidents.some(({ from }) => Math.abs(from - incident.from) <= SAME_DAYS),
    ),
  };
}

/** Above the passage that tells the news first stands what sums it up. */
function isHead(
  passage: Passage,
  incident: IndexedIncident,
  { first }: ToldOnPage,
  published?: number,
): boolean {
  return (
    first?.incident === incident &&
    published !== undefined &&
    published - incident.until <= STILL_REPORTED &&
    passage.block <= HEAD_BLOCKS &&
    passage.start < first.passage.start
  );
}

export type PageFeatures = ReturnType<typeof pageFeatures>;
