import type { Incident } from '../../model/incident';
import type { FigureCheck, IncidentLink, Link, Span } from '../../model/link';
import type { PageInput } from '../../model/page';
import { monthKey, readDay } from '../dates/day-number';
import { chooseIncidents } from './choose-incidents';
import { datesFor, lengthOf } from './date-evidence';
import { type Evidence, incidentEvidence, reasonsOf } from './incident-evidence';
import {
  countryOf,
  type IncidentIndex,
  type IndexedIncident,
  indexIncidents,
  NEAR_COUNTRIES,
} from './index-incidents';
import { tellsOfKnownEvent } from './known-event';
import { type Passage, readPassages } from './read-passages';
import { tellsAgain } from './tells-again';
import { ToldBefore } from './told-before';

const happenedBy = ({ from }: IndexedIncident, published: string | undefined): boolean =>
  !published || from <= readDay(published);

/** The country that a page is about, where its names say: events there need not name it each time. */
function countryOfPage(links: readonly Link[]): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of links) {
    const country = NEAR_COUNTRIES.has(entity) ? entity : countryOf(entity);
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a)[0];
  return most ? [most[0]] : [];
}

/** Incidents that involve an entity of the passage and may have happened in a month that it names. */
function candidatesOf(
  index: IncidentIndex,
  passage: Passage,
  country: readonly string[],
  published: string | undefined,
): Set<IndexedIncident> {
  const found = new Set<IndexedIncident>();
  const entities = new Set(
    [...passage.links, ...(passage.he ? [passage.he] : []), ...(passage.before?.links ?? [])].map(
      ({ entity }): string => entity,
    ),
  );
  for (const one of country) entities.add(one);
  const dates = datesFor(passage).dates.filter((date) => lengthOf(date) <= 366);
  for (const date of dates.flatMap((one) => (one.orElse ? [one, one.orElse] : [one]))) {
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

function toLink(one: Evidence, passage: Passage, figures: readonly FigureCheck[]): IncidentLink {
  const { incident } = one.incident;
  const check = (['outside', 'within'] as const).find((result) =>
    figures.some((figure) => figure.check === result),
  );
  return {
    start: passage.start,
    end: passage.end,
    text: passage.text,
    incident: incident.id,
    title: incident.title,
    date: incident.date,
    places: [...new Set(one.place.links.map(({ entity }) => entity as string))],
    score: one.score,
    reasons: reasonsOf(one),
    figures,
    check: check ?? 'unrecorded',
    marks: marksOf(one, figures),
    painted: false,
  };
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
  const country = countryOfPage(links);
  const told = new ToldBefore();
  for (const passage of passages) {
    const evidence: Evidence[] = [];
    for (const candidate of candidatesOf(index, passage, country, page.published)) {
      const found = incidentEvidence(passage, candidate);
      if (found) evidence.push(found);
    }
    const chosen = chooseIncidents(evidence, passage, page.lang);
    if (chosen.length > 0) told.add(passage, chosen);
  }
  return passages.flatMap((passage) => {
    const chosen = told.of(passage);
    if (chosen) return chosen.map((one) => toLink(one, passage, figuresFor(one, chosen, passage)));
    const again =
      tellsAgain(passage, told, page.published) ??
      tellsOfKnownEvent(index, passage, page.published);
    if (!again) return [];
    told.add(passage, [again]);
    return [toLink(again, passage, figuresFor(again, [again], passage))];
  });
}
