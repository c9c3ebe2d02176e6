import type { PageInput } from '../../model/page';
import { readDay } from '../dates/day-number';
import { latinPattern } from '../dates/latin-pattern';
import { type Evidence, incidentEvidence } from './incident-evidence';
import type { IncidentIndex, IndexedIncident } from './index-incidents';
import { LOCAL_FIT } from './place-evidence';
import type { Passage } from './read-passages';

export interface PageSoFar {
  readonly page: PageInput;
  /** Passages linked, with what they tell of. */
  readonly told: ReadonlyMap<Passage, readonly Evidence[]>;
  /** What dated passages of a block tell of, by the number of the block. */
  readonly inBlock: ReadonlyMap<number, readonly Evidence[]>;
  /** What the page's dated passages tell of, by its recorded places below a country ('' for none). */
  readonly dated: ReadonlyMap<string, readonly IndexedIncident[]>;
}

/** How far back from publication 'the Boulkessi attack' may point, in days. */
const WINDOW = 400;
/** A headline and what stands over a story: they tell it before its date is given. */
const HEAD_BLOCKS = 3;
/** How long an event is what a headline is about, in days. */
const STILL_NEWS = 10;
/** Words for many events at once. */
const SEVERAL =
  /(?<!\p{L})(?:string|series|spate|wave|number|dozens)\s+of\s|(?<!\p{L})(?:série|vague|succession|multiplication)\s+d/iu;
/** What is left of the certainty without a date in the passage. */
const SCORE = { refersTo: 0.6, head: 0.55, continues: 0.5 } as const;

/** Stands for the name of the place in the patterns below. */
const PLACE = '\uE000';
const DEFINITE = {
  en: latinPattern(
    `(?<!\\p{L})(?:the|this|that)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?(?:attack|assault|ambush|raid|bombing|massacre|killings?|kidnapping|siege|battle|fall|clashes|airstrike|strike)\\s+(?:[\\p{L}’'-]+\\s+){0,5}?(?:on|at|in|of|near|against|outside)\\s+(?:[\\p{L}’'-]+\\s+){0,5}?${PLACE}|(?<!\\p{L})the\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?${PLACE}\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:attack|assault|ambush|raid|bombing|massacre|killings?|kidnapping|siege|battle)`,
    'i',
  ),
  fr: latinPattern(
    `(?<!\\p{L})(?:l['’]|la\\s|le\\s|cette\\s|cet\\s)\\s?(?:attaque|assaut|embuscade|raid|attentat|massacre|tuerie|enlèvement|siège|bataille|chute|frappe)\\s+(?:[\\p{L}’'-]+\\s+){0,5}?(?:d['’]|de\\s|du\\s|à\\s|contre\\s|sur\\s|près\\sde\\s)\\s?(?:[\\p{L}’'-]+\\s+){0,5}?${PLACE}`,
    'i',
  ),
} as const;

/** 'the attack on the base at Boulkessi': the article takes it that the reader knows which. */
function namesKnownEvent(passage: Passage, lang: 'en' | 'fr'): boolean {
  return passage.local.some(({ start, end }) =>
    DEFINITE[lang].test(
      passage.text.slice(0, start - passage.start) +
        PLACE +
        passage.text.slice(end - passage.start),
    ),
  );
}

const isNews = ({ until }: IndexedIncident, published: string): boolean =>
  readDay(published) - until <= STILL_NEWS;

const scored = (evidence: Evidence, score: number): Evidence => ({ ...evidence, score });

/** The one incident of a fitting kind that happened here in the time before publication, if it is one. */
function onlyOneHere(
  index: IncidentIndex,
  passage: Passage,
  published: string,
): Evidence | undefined {
  const last = readDay(published);
  const here = new Set(passage.local.flatMap(({ entity }) => index.byEntity.get(entity) ?? []));
  const fitting: Evidence[] = [];
  for (const candidate of here) {
    if (candidate.from > last || candidate.until < last - WINDOW) continue;
    const evidence = incidentEvidence(passage, candidate);
    if (evidence && evidence.kind > 0 && evidence.place.fit >= LOCAL_FIT) fitting.push(evidence);
  }
  return fitting.length === 1 && !fitting[0]?.disagrees ? fitting[0] : undefined;
}

/** An incident of the page that the passage tells of too, weighed for this passage. */
function again(passage: Passage, told: Iterable<IndexedIncident>): Evidence[] {
  const found: Evidence[] = [];
  for (const incident of told) {
    const evidence = incidentEvidence(passage, incident);
    if (evidence && !evidence.disagrees && evidence.kind > 0 && !evidence.place.mismatch)
      found.push(evidence);
  }
  return found;
}

/** 'Attack on Boulkessi kills 30', 'the Boulkessi attack': the page's incident there, or the only one. */
function tellsOfPlace(
  index: IncidentIndex,
  passage: Passage,
  { page, dated, inBlock }: PageSoFar,
): Evidence | undefined {
  if (!page.published || SEVERAL.test(passage.text)) return undefined;
  const known = namesKnownEvent(passage, page.lang);
  const here = new Set(passage.local.flatMap(({ entity }) => dated.get(entity) ?? []));
  const onPage = again(passage, here).filter(({ place }) => place.fit >= LOCAL_FIT);
  const [one] = onPage;
  if (!one) return known ? onlyOneHere(index, passage, page.published) : undefined;
  if (onPage.length > 1) return undefined;
  const besides = inBlock.get(passage.block)?.some(({ incident }) => incident === one.incident);
  const news = isNews(one.incident, page.published) && (passage.block <= HEAD_BLOCKS || besides);
  return news || known || one.agrees ? one : undefined;
}

/** 'Militants overrun army base in Mali, killing dozens': a headline by what the story then dates. */
function tellsAhead(passage: Passage, { page, told, dated }: PageSoFar): Evidence | undefined {
  const [main] = told.values();
  if (!main || main.length > 1 || !page.published) return undefined;
  const { published } = page;
  const fitting = again(passage, new Set([...dated.values()].flat())).filter(
    ({ agrees, place, actor, incident }) =>
      agrees && (place.fit > 0 || actor >= 0.5) && isNews(incident, published),
  );
  const [one] = fitting;
  return fitting.length === 1 && one?.incident === main[0]?.incident ? one : undefined;
}

/** 'The attack killed at least 40': goes on with what the sentence before told. */
function continues(passage: Passage, { told }: PageSoFar): Evidence | undefined {
  const before = passage.before && told.get(passage.before);
  if (!passage.refersBack || before?.length !== 1 || passage.figures.length === 0) return undefined;
  const evidence = incidentEvidence(passage, (before[0] as Evidence).incident);
  return evidence && !evidence.place.mismatch ? evidence : undefined;
}

/** What an undated passage tells of, where the page or the wording leaves no doubt. */
export function tellsUndated(
  index: IncidentIndex,
  passage: Passage,
  soFar: PageSoFar,
): Evidence | undefined {
  if (passage.dates.length > 0) return undefined;
  if (passage.local.length > 0) {
    const one = tellsOfPlace(index, passage, soFar);
    return one && scored(one, SCORE.refersTo);
  }
  const ahead = passage.block <= HEAD_BLOCKS ? tellsAhead(passage, soFar) : undefined;
  if (ahead) return scored(ahead, SCORE.head);
  const one = continues(passage, soFar);
  return one && scored(one, SCORE.continues);
}
