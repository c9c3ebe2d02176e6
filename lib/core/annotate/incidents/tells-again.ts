import { readDay } from '../dates/day-number';
import { CLAIMS, NOBODY, REPORTS, tellsOfOther } from './event-words';
import { ALIKE, type Evidence, incidentEvidence, MUCH_ALIKE } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';
import { KIND_FAMILIES } from './kind-words';
import { LOCAL_FIT, namesUnknownPlace } from './place-evidence';
import type { Passage } from './read-passages';
import type { ToldBefore } from './told-before';

/** A headline and what stands over a story: they tell it before its date is given. */
const HEAD_BLOCKS = 4;
/** How long an event is what a headline is about, in days. */
const STILL_NEWS = 10;
/** How long after an event its figures are still being reported, in days. */
const STILL_REPORTED = 10;
/** So many sentences on, a figure may still be of the event told last. */
const GOES_ON = 2;
/** A figure so many times above the recorded is of something larger. */
const LARGER = 5;
/** What is left of the certainty where the passage itself does not say when. */
const SCORE = { place: 0.6, head: 0.55, continues: 0.5 } as const;

const scored = (evidence: Evidence, score: number): Evidence => ({
  ...evidence,
  score: Math.round(Math.min(score + evidence.words * 0.004, 0.7) * 100) / 100,
});

const isNews = ({ until }: IndexedIncident, published: string | undefined): boolean =>
  published !== undefined && readDay(published) - until <= STILL_NEWS;

/** The passage's dates are the event's, or days soon after it on which something was said of it. */
function datesAllow(passage: Passage, { from, until }: IndexedIncident): boolean {
  if (passage.dates.length === 0) return true;
  return passage.dates.every((date) => {
    const [first, last] = [readDay(date.from), readDay(date.until)];
    if (first <= until && last >= from) return last - first <= 45;
    return (
      first > until && first <= until + STILL_REPORTED && REPORTS[passage.lang].test(passage.text)
    );
  });
}

const isDatedAs = (passage: Passage, { from, until }: IndexedIncident): boolean =>
  passage.dates.some((date) => {
    const [first, last] = [readDay(date.from), readDay(date.until)];
    return first <= until && last >= from && last - first <= 2;
  });

const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing']);
const VIOLENT: ReadonlySet<string> = new Set(KIND_FAMILIES[0]);

/** Figures of the kinds that are recorded of the event, and not beyond all measure. */
function counts(passage: Passage, { incident }: IndexedIncident): boolean {
  if (passage.figures.length === 0) return false;
  const most = Math.max(0, ...incident.figures.map(({ low = 0, high = low }) => high));
  const recorded = new Set(incident.figures.map(({ measure }) => measure));
  return passage.figures.some(
    ({ measure, low, high }) =>
      (recorded.has(measure) || (HARM.has(measure) && VIOLENT.has(incident.kind))) &&
      (most === 0 || (low ?? high ?? 0) <= most * LARGER),
  );
}

/** A figure is above what is recorded: below, it may be a part or an early count. */
function beyond(passage: Passage, { incident }: IndexedIncident): boolean {
  const most = Math.max(0, ...incident.figures.map(({ low = 0, high = low }) => high));
  return passage.figures.some(({ low, high }) => (low ?? high ?? 0) > most);
}

function weigh(passage: Passage, incident: IndexedIncident): Evidence | undefined {
  const { text, lang, figures } = passage;
  if (tellsOfOther(text, lang, figures.length > 0)) return undefined;
  return incidentEvidence(passage, incident, true) ?? undefined;
}

/** 'A first message had spoken of 20 dead at Bamba': names the place of what the page tells. */
function tellsOfPlace(
  passage: Passage,
  told: ToldBefore,
  published?: string,
): Evidence | undefined {
  const here = new Set(passage.local.flatMap(({ entity }) => [...told.at(entity)]));
  const above = passage.block <= HEAD_BLOCKS && passage.start < (told.first?.passage.start ?? 0);
  const fitting: Evidence[] = [];
  for (const incident of here) {
    if (!datesAllow(passage, incident)) continue;
    const evidence = weigh(passage, incident);
    if (!evidence || evidence.place.fit < LOCAL_FIT) continue;
    const head = above && isNews(incident, published);
    const counted =
      counts(passage, incident) && (evidence.agrees || evidence.disagrees || evidence.kind > 0);
    const says = passage.refersBack || evidence.actorHere >= 0.5 || evidence.words >= ALIKE || head;
    const spoken = evidence.kind > 0 && says && !evidence.disagrees;
    const close = head || (!above && told.isNear(incident, passage, 1));
    const again = evidence.agrees || passage.refersBack || evidence.words >= MUCH_ALIKE;
    const sameDay = isDatedAs(passage, incident) && evidence.place.fit === 1;
    if (sameDay || ((counted || spoken) && (close || again))) fitting.push(evidence);
  }
  const best = fitting.sort((a, b) => Number(b.agrees) - Number(a.agrees) || b.score - a.score)[0];
  return fitting.length === 1 || (best?.agrees && !fitting[1]?.agrees) ? best : undefined;
}

/** 'Militants overrun army base in Mali, killing dozens': a headline by what the story then dates. */
function tellsAhead(passage: Passage, told: ToldBefore, published?: string): Evidence | undefined {
  const { first } = told;
  if (!first || passage.start > first.passage.start || passage.block > HEAD_BLOCKS)
    return undefined;
  if (!isNews(first.incident, published)) return undefined;
  const evidence = weigh(passage, first.incident);
  if (!evidence || evidence.place.mismatch) return undefined;
  const { agrees, disagrees, actor, kind, named, place } = evidence;
  if (named && kind === 1) return evidence;
  if ((disagrees && beyond(passage, first.incident)) || !datesAllow(passage, first.incident))
    return undefined;
  if (namesUnknownPlace(passage, passage.lang)) return undefined;
  if (agrees && (place.fit > 0 || actor >= 0.5 || kind === 1)) return evidence;
  if (disagrees && kind > 0 && place.fit > 0) return evidence;
  return kind > 0 && actor >= 0.5 && (kind === 1 || place.fit > 0) ? evidence : undefined;
}

/** The last passage before that told of one event alone, and how many sentences ago. */
function lastTold(
  passage: Passage,
  told: ToldBefore,
): { incident: IndexedIncident; ago: number; here: boolean } | undefined {
  let ago = 1;
  for (let one = passage.previous; one && ago <= GOES_ON; one = one.previous, ago++) {
    const evidence = told.of(one);
    if (evidence) {
      const [only] = evidence;
      return evidence.length === 1 && only && one.block >= passage.block - 1
        ? { incident: only.incident, ago, here: one.block === passage.block }
        : undefined;
    }
    if (one.dates.length > 0 || one.local.length > 0) return undefined;
  }
  return undefined;
}

/** 'The attack killed at least 40', 'seventeen others are in hospital': goes on with what was told. */
function continues(passage: Passage, told: ToldBefore): Evidence | undefined {
  const last = lastTold(passage, told);
  if (!last || !(last.here || passage.refersBack)) return undefined;
  const { incident } = last;
  if (!datesAllow(passage, incident) || namesUnknownPlace(passage, passage.lang)) return undefined;
  const evidence = weigh(passage, incident);
  if (!evidence) return undefined;
  const { kind, actor, words } = evidence;
  // 'Nineteen were wounded and flown to Gao': another place, but the figure is the recorded one.
  const sameFigure = evidence.agrees && last.here && last.ago === 1;
  if (evidence.place.mismatch && !sameFigure) return undefined;
  if (counts(passage, incident)) return evidence;
  if (NOBODY[passage.lang].test(passage.text)) return undefined;
  const claims = CLAIMS[passage.lang].test(passage.text) && kind > 0;
  if (
    claims &&
    (passage.refersBack ? evidence.actorHere >= 0.7 : evidence.actorHere >= 0.9 && last.ago === 1)
  )
    return evidence;
  return kind === 1 && actor > 0 && words >= MUCH_ALIKE ? evidence : undefined;
}

/** 'Saturday's shooting killed five': the day of an event of the page, and what fits it alone. */
function tellsOfDay(passage: Passage, told: ToldBefore): Evidence | undefined {
  const fitting: Evidence[] = [];
  for (const incident of told.incidents) {
    const dated = isDatedAs(passage, incident);
    if (!dated && !(passage.dates.length === 0 && passage.refersBack)) continue;
    const evidence = weigh(passage, incident);
    if (!evidence || evidence.place.mismatch || evidence.disagrees) continue;
    const { agrees, kind, words } = evidence;
    const said = passage.refersBack && kind > 0;
    const fits = dated
      ? agrees || said || (kind > 0 && words >= MUCH_ALIKE)
      : said && kind === 1 && (agrees || (evidence.actorHere >= 0.7 && words >= ALIKE));
    if (fits) fitting.push(evidence);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What a passage tells again of what the page has told, by its place, its day, or going on from it. */
export function tellsAgain(
  passage: Passage,
  told: ToldBefore,
  published?: string,
): Evidence | undefined {
  if (passage.local.length > 0) {
    const there = tellsOfPlace(passage, told, published);
    if (there) return scored(there, SCORE.place);
  }
  const ahead = tellsAhead(passage, told, published);
  if (ahead) return scored(ahead, SCORE.head);
  const one = continues(passage, told) ?? tellsOfDay(passage, told);
  return one && scored(one, SCORE.continues);
}
