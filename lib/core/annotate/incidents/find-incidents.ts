import type { Incident } from '../../model/incident';
import type { FigureCheck, IncidentLink, Link, Span } from '../../model/link';
import type { PageInput } from '../../model/page';
import { monthKey, readDay } from '../dates/day-number';
import { chooseIncidents } from './choose-incidents';
import { datesFor, lengthOf } from './date-evidence';
import { type Evidence, incidentEvidence, reasonsOf } from './incident-evidence';
import { type IncidentIndex, type IndexedIncident, indexIncidents } from './index-incidents';
import { type Passage, readPassages } from './read-passages';
import { tellsUndated } from './undated-mention';

const happenedBy = ({ from }: IndexedIncident, published: string | undefined): boolean =>
  !published || from <= readDay(published);

/** Incidents that involve an entity of the passage and may have happened in a month that it names. */
function candidatesOf(
  index: IncidentIndex,
  passage: Passage,
  published: string | undefined,
): Set<IndexedIncident> {
  const found = new Set<IndexedIncident>();
  const entities = new Set(
    [...passage.links, ...(passage.before?.links ?? [])].map(({ entity }) => entity),
  );
  for (const date of datesFor(passage).dates) {
    if (lengthOf(date) > 366) continue;
    const last = monthKey(readDay(date.until) + 5);
    for (let month = monthKey(readDay(date.from) - 5); month <= last; month++) {
      for (const entity of entities) {
        for (const one of index.byMonth.get(`${entity}|${month}`) ?? []) {
          if (happenedBy(one, published)) found.add(one);
        }
      }
    }
  }
  return found;
}

/** A total over several events is no figure of any one of them. */
const SUMMED =
  /\b(?:in|dans|au cours de)\s+(?:two|three|four|five|six|several|a series of|separate|deux|trois|quatre|cinq|plusieurs)\s+(?:\p{L}+\s+)?(?:attacks|ambushes|incidents|raids|attaques|embuscades)/iu;

/** Of several incidents in a passage, a figure belongs to the one whose words stand nearest. */
function figuresFor(
  one: Evidence,
  chosen: readonly Evidence[],
  passage: Passage,
): readonly FigureCheck[] {
  if (SUMMED.test(passage.text)) return [];
  if (chosen.length < 2) return one.figures;
  const anchors = (evidence: Evidence): number[] => [
    ...evidence.place.links.map(({ start }) => start),
    ...(evidence.place.links.length === 0 && evidence.date ? [evidence.date.date.start] : []),
  ];
  const gap = (evidence: Evidence, figure: FigureCheck): number =>
    Math.min(...anchors(evidence).map((at) => Math.abs(at - figure.start)));
  return one.figures.filter((figure) =>
    chosen.every((other) => other === one || gap(one, figure) <= gap(other, figure)),
  );
}

/** Figures say most of an event; a date at least says that there is one. */
function marksOf({ date }: Evidence, figures: readonly FigureCheck[]): Span[] {
  const words = figures.length > 0 ? figures : date ? [date.date] : [];
  return words.map(({ start, end }) => ({ start, end }));
}

function toLink(
  one: Evidence,
  passage: Passage,
  page: PageInput,
  figures: readonly FigureCheck[],
  score: number,
): IncidentLink {
  const { incident } = one.incident;
  const check = (['outside', 'within'] as const).find((result) =>
    figures.some((figure) => figure.check === result),
  );
  return {
    start: passage.start,
    end: passage.end,
    text: passage.text,
    incident: incident.id,
    title: incident.title[page.lang],
    date: incident.date,
    places: [...new Set(one.place.links.map(({ entity }) => entity as string))],
    score,
    reasons: reasonsOf(one),
    figures,
    check: check ?? 'unrecorded',
    marks: marksOf(one, figures),
    painted: false,
  };
}

function byPlace(told: readonly Evidence[]): Map<string, IndexedIncident[]> {
  const places = new Map<string, IndexedIncident[]>();
  for (const incident of new Set(told.map((evidence) => evidence.incident))) {
    for (const place of incident.local.size > 0 ? incident.local : ['']) {
      places.set(place, [...(places.get(place) ?? []), incident]);
    }
  }
  return places;
}

/** Passages of a page that tell of a recorded incident, in reading order. */
export function findIncidents(
  incidents: readonly Incident[],
  page: PageInput,
  links: readonly Link[],
): IncidentLink[] {
  if (links.length === 0 || incidents.length === 0) return [];
  const index = indexIncidents(incidents);
  const passages = readPassages(page, links);
  const told = new Map<Passage, Evidence[]>();
  for (const passage of passages) {
    const evidence: Evidence[] = [];
    for (const candidate of candidatesOf(index, passage, page.published)) {
      const found = incidentEvidence(passage, candidate);
      if (found) evidence.push(found);
    }
    const chosen = chooseIncidents(evidence, passage, page.lang);
    if (chosen.length > 0) told.set(passage, chosen);
  }
  const inBlock = new Map<number, Evidence[]>();
  for (const [{ block }, chosen] of told)
    inBlock.set(block, [...(inBlock.get(block) ?? []), ...chosen]);
  const dated = byPlace([...told.values()].flat());
  return passages.flatMap((passage) => {
    const chosen = told.get(passage);
    if (chosen)
      return chosen.map((one) =>
        toLink(one, passage, page, figuresFor(one, chosen, passage), one.score),
      );
    const undated = tellsUndated(index, passage, { page, told, inBlock, dated });
    if (!undated) return [];
    told.set(passage, [undated]);
    return [
      toLink(
        undated,
        passage,
        page,
        SUMMED.test(passage.text) ? [] : undated.figures,
        undated.score,
      ),
    ];
  });
}
