import type { By } from '../../model/primitives';
import { citesOf } from '../cites-of';
import type { Dataset } from '../parse-record';
import type { Report, Rule } from './rule';

const refersTo = (by: By | undefined): string[] => (typeof by === 'string' ? [by] : []);

function entityRefs({ entities, incidents }: Dataset): [string, string][] {
  const refs: [string, string][] = [];
  for (const entity of entities) {
    const ids = [
      ...(entity.relations ?? []).flatMap((relation) => [relation.to, ...refersTo(relation.by)]),
      ...(entity.claims ?? []).flatMap((claim) => refersTo(claim.by)),
      ...(entity.aliases ?? []).flatMap((alias) => alias.needsContext?.anyOf ?? []),
    ];
    for (const id of ids) refs.push([entity.id, id]);
  }
  for (const incident of incidents) {
    const ids = [
      ...incident.places,
      ...(incident.about ?? []),
      ...incident.actors.flatMap((actor) => [...refersTo(actor.who), ...refersTo(actor.by)]),
      ...incident.figures.flatMap((figure) => refersTo(figure.by)),
    ];
    for (const id of ids) refs.push([incident.id, id]);
  }
  return refs;
}

function checkSources({ sources, entities, incidents }: Dataset, report: Report): void {
  const known = new Set<string>(sources.map((source) => source.id));
  for (const record of [...entities, ...incidents]) {
    for (const { part, cites } of citesOf(record)) {
      for (const cite of cites) {
        for (const id of [cite.id, ...(cite.reportedBy ?? [])]) {
          if (!known.has(id)) report(record.id, `${part}: no source '${id}'`);
        }
      }
    }
  }
}

export const danglingIds: Rule = {
  name: 'dangling-ids',
  reason: 'A card that points to a missing record leads the reader nowhere.',
  check(dataset, report) {
    const entities = new Set<string>(dataset.entities.map((entity) => entity.id));
    for (const [from, to] of entityRefs(dataset)) {
      if (!entities.has(to)) report(from, `no entity '${to}'`);
    }
    const incidents = new Set<string>(dataset.incidents.map((incident) => incident.id));
    for (const incident of dataset.incidents) {
      for (const { to } of incident.related ?? []) {
        if (!incidents.has(to)) report(incident.id, `no incident '${to}'`);
      }
    }
    checkSources(dataset, report);
  },
};
