import type { Incident } from '../../model/incident';
import type { FigureCheck, IncidentLink, Link, Span } from '../../model/link';
import type { PageInput } from '../../model/page';
import { atOnce, type Slices } from '../../slices';
import { readDay } from '../dates/day-number';
import { candidatesAround, candidatesOf, countryOfPage, type Setting } from './candidates';
import { type Chosen, chooseIncidents, LIKELY, SURE } from './choose-incidents';
import { figuresFor } from './figures-for';
import { type Evidence, reasonsOf } from './incident-evidence';
import { type IncidentIndex, type IndexedIncident, indexIncidents } from './index-incidents';
import type { Passage } from './passage';
import { readingPassages, readPassages } from './read-passages';
import { ToldOnPage } from './told-on-page';
import { Gathered, type Weighed, weighIncident } from './weigh-incident';
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
  readonly #setting: Setting;
  readonly #entities: ReadonlySet<string>;
  /** What each passage may tell of by itself: a page is read twice. */
  readonly #candidates = new Map<Passage, ReadonlySet<IndexedIncident>>();
  readonly #gathered = new Gathered();

  constructor(
    incidents: readonly Incident[],
    page: PageInput,
    links: readonly Link[],
    readonly passages: readonly Passage[] = readPassages(page, links),
  ) {
    this.index = indexIncidents(incidents);
    this.#setting = {
      index: this.index,
      country: countryOfPage(links),
      published: page.published === undefined ? undefined : readDay(page.published),
    };
    this.#entities = new Set(links.map(({ entity }) => entity));
  }

  /** A page of which nothing is known yet but whom it names. */
  blank(): ToldOnPage {
    return new ToldOnPage(this.#entities);
  }

  #candidatesOf(passage: Passage): ReadonlySet<IndexedIncident> {
    const known = this.#candidates.get(passage) ?? candidatesOf(this.#setting, passage);
    this.#candidates.set(passage, known);
    return known;
  }

  /** The incidents that a passage may tell of, after what the page is known to tell. */
  weigh(passage: Passage, told: ToldOnPage): Weighed[] {
    const { published } = this.#setting;
    const around = told.around(passage);
    const weighed: Weighed[] = [];
    const weigh = (incident: IndexedIncident): void => {
      const one = weighIncident(passage, incident, around, this.#gathered, published);
      if (one) weighed.push(one);
    };
    const own = this.#candidatesOf(passage);
    for (const one of own) weigh(one);
    for (const one of candidatesAround(this.#setting, passage, told)) if (!own.has(one)) weigh(one);
    return weighed;
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
