import type { FeedTarget } from '../dataset/feed-target';
import type { Entity } from '../model/entity';
import type { Release } from '../model/release';
import { ok } from '../model/result';
import { type FeedResult, refuse } from './feed-fault';

/** How many records an edition has. */
export interface Counts {
  readonly entities: number;
  readonly incidents: number;
}

/** What one worker can hold and search, with room to spare over the largest feed known (50,000 places). */
export const MOST_RECORDS = 150_000;
const MOST = {
  entities: MOST_RECORDS,
  incidents: MOST_RECORDS,
  sources: 50_000,
  forms: 400_000,
};
/** A shorter form is a letter: it would be found in every line of every page. In UTF-16 code units. */
const SHORTEST_FORM = 2;
/** An edition that has fewer than this share of the records of the last is a mistake, or an attack. */
const LEAST_KEPT = 0.5;
/** Below this a dataset is small enough that losing half of it is editing. */
const FEW = 20;

const formsOf = ({ name, names, aliases }: Entity): string[] => [
  name,
  ...Object.values(names ?? {}),
  ...(aliases ?? []).map(({ form }) => form),
];

const total = ({ entities, incidents }: Counts): number => entities + incidents;

/** Whether so few are left that the edition before is worth more to a reader. */
const isEmptied = (before: Counts | null, after: Counts): boolean =>
  total(after) === 0 ||
  (before !== null && total(before) >= FEW && total(after) < total(before) * LEAST_KEPT);

function checkBounds({ sources, entities, incidents }: Release): string | null {
  let forms = 0;
  for (const entity of entities) {
    for (const form of formsOf(entity)) {
      forms++;
      if (form.trim().length < SHORTEST_FORM) return `'${form}' is too short for a name`;
    }
  }
  const counts = {
    sources: sources.length,
    entities: entities.length,
    incidents: incidents.length,
    forms,
  };
  for (const [what, most] of Object.entries(MOST)) {
    const count = counts[what as keyof typeof counts];
    if (count > most) return `${count} ${what}, more than ${most}`;
  }
  return null;
}

/** The last gate of an edition whose records were checked: its bounds, what was signed of it, and that it does not empty the dataset. */
export function checkEdition(
  release: Release,
  facts: FeedTarget,
  before: Counts | null,
): FeedResult<null> {
  const counts = { entities: release.entities.length, incidents: release.incidents.length };
  if (counts.entities !== facts.entities || counts.incidents !== facts.incidents)
    return refuse('malformed', 'the release has not as many records as were signed');
  const outside = checkBounds(release);
  if (outside) return refuse('malformed', outside);
  if (isEmptied(before, counts))
    return refuse('emptied', `${total(counts)} records, after ${before ? total(before) : 0}`);
  return ok(null);
}
