import type { Gazetteer, Sense } from '../match/gazetteer';

/** Bodies that cannot be named before they exist; a place or a person was there before the record of it. */
const FOUNDED = new Set(['group', 'mission', 'operation', 'accord']);

/** A body is spoken of before it exists: a mission is decided and named months before it deploys. Years. */
const SPOKEN_OF_BEFORE = 1;

const later = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** Whether a day or month or year comes after a day. Partial dates compare by what is known of both. */
const isAfter = (partial: string, day: string): boolean => day < partial.slice(0, day.length);

/**
 * Whether a name could denote an entity when the page was published: a name means the body it named then.
 * A former name stays in use for years, so its end counts only where another body has taken the name over.
 * @param others the other readings of the same name
 */
export function heldThen(
  { entities }: Gazetteer,
  sense: Sense,
  others: readonly Sense[],
  published: string | undefined,
): boolean {
  if (!published) return true;
  const entity = entities.get(sense.entity);
  if (sense.from && isAfter(sense.from, published)) return false;
  const soon = later(published, SPOKEN_OF_BEFORE);
  if (entity?.from && FOUNDED.has(entity.type) && isAfter(entity.from, soon)) return false;
  const ended = sense.until !== undefined && sense.until < published.slice(0, sense.until.length);
  const taken = others.some(
    ({ entity: other, from, until }) =>
      other !== sense.entity &&
      from !== undefined &&
      !isAfter(from, published) &&
      (until === undefined || until >= published.slice(0, until.length)),
  );
  return !(ended && taken);
}
