import { groupBy } from '../../../lib/core/dataset/import/group-by';
import {
  isGovernment,
  type UcdpActor,
  type UcdpDyadYear,
  type UcdpTable,
  ucdpGroup,
} from '../../../lib/core/dataset/import/ucdp-actors';
import { ucdpCountry } from '../../../lib/core/dataset/import/ucdp-countries';
import {
  groupsOf,
  type UcdpEvent,
  ucdpIncident,
  ucdpPlace,
} from '../../../lib/core/dataset/import/ucdp-events';
import type { Entity } from '../../../lib/core/model/entity';
import type { SourceId } from '../../../lib/core/model/ids';
import type { Release } from '../../../lib/core/model/release';
import { RefusedError } from '../errors';
import type { ImportHead } from './import';
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
export function importUcdp(paths: readonly string[], head: ImportHead): Release {
  const files = paths.map(readUcdp);
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
  const places = new Map<string, Entity>();
  const incidents = events.map((event) => {
    const place = ucdpPlace(event, tableOf('events'));
    if (place && !places.has(place.id)) places.set(place.id, place);
    return ucdpIncident(event, place, tableOf('events'));
  });
  const countries = groupBy(rowsOf('countries'), ({ code }) => code);
  return {
    format: 1,
    title: head.title ?? 'Actors and deaths by UCDP',
    publisher: head.publisher ?? 'Uppsala Conflict Data Program',
    edition: head.edition,
    date: head.date,
    licence: 'CC BY 4.0',
    sources: [...versions].map(([kind, version]) => sourceOf(kind, version)),
    entities: [
      ...groups(rowsOf('actors'), rowsOf('deaths'), events, tableOf),
      ...[...countries.values()].map((rows) => ucdpCountry(rows, tableOf('countries'))),
      ...places.values(),
    ],
    incidents,
  };
}
