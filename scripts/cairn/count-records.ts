const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** How many records an edition has, in words. */
export const countRecords = (entities: number, incidents: number): string =>
  `${counted(entities, 'entity', 'entities')}, ${counted(incidents, 'incident', 'incidents')}`;
