import type { Incident } from '../../model/incident';
import type { FigureCheck, IncidentLink, Link, Span } from '../../model/link';
import type { PageInput } from '../../model/page';
import { atOnce, type Slices } from '../../slices';
import { readDay } from '../dates/day-number';
import { candidatesOf, countryOfPage } from './candidates';
import { type Chosen, chooseIncidents, LIKELY, SURE } from './choose-incidents';
import { figuresFor } from './figures-for';
import { type Evidence, reasonsOf } from './incident-evidence';
import { type IncidentIndex, indexIncidents } from './index-incidents';
import { type Passage, readingPassages, readPassages } from './read-passages';
import { ToldOnPage } from './told-on-page';
import { type Weighed, weighIncident } from './weigh-incident';
import { WEIGHTS } from './weights';

/** Figures say most of an event; a date at least says that there is one. */
function marksOf({ date }: Evidence, figures: readonly FigureCheck[]): Span[] {
  const words = figures.length > 0 ? figures : date ? [date.date] : [];
  return words.map(({ start, end }) => ({ start, end }));
}

function toLink(
  { evidence, told, score }: Chosen,
  passage: Passage,
  figures: readonly FigureCheck[],
): IncidentLink {
  const { incident } = evidence.incident;
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
    places: [...new Set(evidence.place.links.map(({ entity }) => entity as string))],
    score,
    reasons: reasonsOf(evidence, told),
    figures,
    check: check ?? 'unrecorded',
    marks: marksOf(evidence, figures),
    painted: false,
  };
}

/** What the passages of a page may tell of, weighed one after the other. */
export class IncidentReader {
  readonly index: IncidentIndex;
  readonly #country: readonly string[];
  readonly #entities: ReadonlySet<string>;
  readonly #published: number | undefined;

  constructor(
    incidents: readonly Incident[],
    page: PageInput,
    links: readonly Link[],
    readonly passages: readonly Passage[] = readPassages(page, links),
  ) {
    this.index = indexIncidents(incidents);
    this.#country = countryOfPage(links);
    this.#entities = new Set(links.map(({ entity }) => entity));
    this.#published = page.published === undefined ? undefined : readDay(page.published);
  }

  /** A page of which nothing is known yet but whom it names. */
  blank(): ToldOnPage {
    return new ToldOnPage(this.#entities);
  }

  /** The incidents that a passage may tell of, after what the page is known to tell. */
  weigh(passage: Passage, told: ToldOnPage): Weighed[] {
    const candidates = candidatesOf(this.index, passage, this.#country, told, this.#published);
    const around = told.around(passage);
    return [...candidates].flatMap(
      (one) => weighIncident(passage, one, around, this.#published) ?? [],
    );
  }
}

/** Chooses for each passage in the light of what the page is known to tell, and adds to that. */
function* choosing(
  reader: IncidentReader,
  told: ToldOnPage,
  threshold: number,
): Slices<Map<Passage, Chosen[]>> {
  const all = new Map<Passage, Chosen[]>();
  for (const passage of reader.passages) {
    const chosen = chooseIncidents(reader.weigh(passage, told), WEIGHTS, threshold);
    all.set(passage, chosen);
    told.set(
      passage,
      chosen.map(({ evidence }) => evidence.incident),
    );
    yield;
  }
  return all;
}

/** Passages of a page that tell of a recorded incident, in reading order. With a pause after each sentence. */
export function* findingIncidents(
  incidents: readonly Incident[],
  page: PageInput,
  links: readonly Link[],
): Slices<IncidentLink[]> {
  if (links.length === 0 || incidents.length === 0) return [];
  const passages = yield* readingPassages(page, links);
  const reader = new IncidentReader(incidents, page, links, passages);
  const told = reader.blank();
  yield* choosing(reader, told, LIKELY);
  return [...(yield* choosing(reader, told, SURE))].flatMap(([passage, chosen]) => {
    const all = chosen.map(({ evidence }) => evidence);
    return chosen.map((one) => toLink(one, passage, figuresFor(one.evidence, all, passage)));
  });
}

/** The same without a pause. */
export const findIncidents = (...given: Parameters<typeof findingIncidents>): IncidentLink[] =>
  atOnce(findingIncidents(...given));
