import type { Entity } from '../model/entity';
import type { Incident } from '../model/incident';
import type { Cite } from '../model/primitives';

interface CitedPart {
  readonly part: string;
  readonly cites: readonly Cite[];
}

const partsOf = (
  name: string,
  items: readonly { readonly sources: readonly Cite[] }[] = [],
): CitedPart[] => items.map(({ sources }, i) => ({ part: `${name}.${i}`, cites: sources }));

/** Every citation in a record, with the part of the record that it stands in. */
export function citesOf(record: Entity | Incident): CitedPart[] {
  const own: CitedPart = { part: 'record', cites: record.sources };
  if ('figures' in record) {
    return [own, ...partsOf('actors', record.actors), ...partsOf('figures', record.figures)];
  }
  const place = record.place ? [{ part: 'place', cites: record.place.sources }] : [];
  return [
    own,
    ...partsOf('claims', record.claims),
    ...partsOf('relations', record.relations),
    ...place,
  ];
}
