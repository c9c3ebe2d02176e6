/** Properties whose date says when something happened, not since when it has been so. */
const HAPPENINGS: ReadonlySet<string> = new Set([
  'accusation',
  'activity',
  'arrested',
  'born',
  'captured',
  'charged',
  'convicted',
  'denial',
  'ended',
  'founded',
  'kidnapped',
  'killed',
  'parties',
  'population',
  'released',
  'reward',
  'signed',
  'status',
  'strength',
]);

export const isHappening = (property: string): boolean => HAPPENINGS.has(property);
