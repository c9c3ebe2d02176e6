import {
  isGovernment,
  type UcdpActor,
  type UcdpDyadYear,
  type UcdpTable,
  ucdpGroup,
} from '../../../lib/core/dataset/import/ucdp-actors';
import { ucdpCountry } from '../../../lib/core/dataset/import/ucdp-countries';
import type { UcdpEvent } from '../../../lib/core/dataset/import/ucdp-event';
import { groupsOf, officeId, ucdpIncident } from '../../../lib/core/dataset/import/ucdp-events';
import { ucdpPlaces } from '../../../lib/core/dataset/import/ucdp-places';
import { groupBy } from '../../../lib/core/group-by';
import type { Entity } from '../../../lib/core/model/entity';
import type { SourceId } from '../../../lib/core/model/ids';
import type { Release } from '../../../lib/core/model/release';
import { RefusedError } from '../errors';
import type { ImportHead } from './import-head';
import { readUcdp, type UcdpFile } from './read-ucdp';

type Kind = UcdpFile['kind'];

const TITLES: Readonly<Record<Kind, string>> = {
  actors: 'UCDP Actor Dataset',
  deaths: 'UCDP Battle-related Deaths Dataset',
  countries: 'Deaths per country and year, from UCDP GED, processed by Our World in Data',
  events: 'UCDP Georeferenced Event Dataset (GED)',
};
/** What UCDP asks to be cited with each of its datasets. */
const ATTRIBUTION =
  'Uppsala Conflict Data Program (UCDP), https://ucdp.uu.se, CC BY 4.0; the publications listed with each dataset at https://ucdp.uu.se/downloads/. Filtered and reformatted.';

const sourceOf = (kind: Kind, version: string): Release['sources'][number] => ({
  id: `ucdp-${kind}` as SourceId,
  kind: 'dataset',
  publisher: 'Uppsala Conflict Data Program',
  title: `${TITLES[kind]} ${version}`,
  url: 'https://ucdp.uu.se/downloads/',
  licence: 'CC BY 4.0',
  attribution: ATTRIBUTION,
});

/** Who published the reports on events, each as an outlet. */
const officesOf = (events: readonly UcdpEvent[]): Release['sources'] => {
  const names = new Map(
    events.flatMap(({ offices }) => offices.map((name) => [officeId(name), name] as const)),
  );
  return [...names].map(([id, publisher]) => ({ id, kind: 'outlet', publisher }));
};

/** A country that no event is in was misspelt: UCDP has its own names. */
function checkCountries(events: readonly UcdpEvent[], wanted: readonly string[] = []): void {
  const found = new Set(events.map(({ country }) => country));
  const missing = wanted.find((country) => !found.has(country));
  if (missing !== undefined) throw new RefusedError(`there is no event in '${missing}'`);
}

/** Parties of events that the actor table, where there is one, does not list. */
function actorsOf(listed: readonly UcdpActor[], events: readonly UcdpEvent[]): UcdpActor[] {
  const actors = new Map(listed.map((actor) => [actor.id, actor]));
  for (const { id, name } of events.flatMap(groupsOf)) {
    if (actors.has(id)) continue;
    const none = { otherNames: [], splitFrom: [], joined: [], alliances: [], locations: [] };
    actors.set(id, { id, name, ...none });
  }
  return [...actors.values()].filter((actor) => !isGovernment(actor));
}

function groups(
  listed: readonly UcdpActor[],
  deaths: readonly UcdpDyadYear[],
  events: readonly UcdpEvent[],
  tableOf: (kind: Kind) => UcdpTable,
): Entity[] {
  const actors = actorsOf(listed, events);
  const inTable = new Set(listed.map(({ id }) => id));
  const known = new Set(actors.map(({ id }) => id));
  const byGroup = groupBy(deaths, ({ sideB }) => sideB);
  return actors.map((actor) =>
    ucdpGroup(actor, byGroup.get(actor.id) ?? [], known, {
      actors: tableOf(inTable.has(actor.id) ? 'actors' : 'events'),
      deaths: tableOf('deaths'),
    }),
  );
}

/** A release of UCDP tables: groups with their yearly deaths, countries with theirs, events as incidents. */
export async function importUcdp(paths: readonly string[], head: ImportHead): Promise<Release> {
  const files: UcdpFile[] = [];
  for (const path of paths) files.push(await readUcdp(path, head.countries));
  const versions = new Map<Kind, string>();
  for (const { kind, version } of files) versions.set(kind, version ?? head.edition);
  const rowsOf = <K extends Kind>(kind: K) =>
    files
      .filter((file): file is Extract<UcdpFile, { kind: K }> => file.kind === kind)
      .flatMap((file) => file.rows as Extract<UcdpFile, { kind: K }>['rows'][number][]);
  const tableOf = (kind: Kind): UcdpTable => ({
    source: `ucdp-${kind}` as SourceId,
    version: versions.get(kind) ?? head.edition,
  });
  if (versions.has('deaths') && !versions.has('actors'))
    throw new RefusedError('the table of deaths names groups by id: give the table of actors too');
  const events = rowsOf('events');
  checkCountries(events, head.countries);
  const places = ucdpPlaces(events, tableOf('events'));
  const incidents = events.map((event) =>
    ucdpIncident(event, places.get(event.id), tableOf('events')),
  );
  const countries = groupBy(rowsOf('countries'), ({ code }) => code);
  return {
    format: 1,
    title: head.title ?? 'Actors and deaths by UCDP',
    publisher: head.publisher ?? 'Uppsala Conflict Data Program',
    edition: head.edition,
    date: head.date,
    licence: 'CC BY 4.0',
    sources: [
      ...[...versions].map(([kind, version]) => sourceOf(kind, version)),
      ...officesOf(events),
    ],
    entities: [
      ...groups(rowsOf('actors'), rowsOf('deaths'), events, tableOf),
      ...[...countries.values()].map((rows) => ucdpCountry(rows, tableOf('countries'))),
      ...new Set(places.values()),
    ],
    incidents,
  };
}
