import type { Link } from '../../model/link';
import type { Evidence } from './incident-evidence';
import type { IndexedIncident } from './index-incidents';

/** What a name, and a figure that agrees, say beside words: as much as one word of few records, as about two. */
const NAME = 3;
const FIGURE = 4;
/** With more than so much, in weight of words (see `SharedWords`), a passage says of one event what is not true of another. */
const OF_ITS_OWN = 3;

const involves = ({ broad, local, parties }: IndexedIncident, { entity }: Link): boolean =>
  broad.has(entity) || local.has(entity) || parties.includes(entity);

/** How much of a passage speaks for one reading and not for another: words and names of its record alone, figures. */
function beyond(one: Evidence, other: Evidence): number {
  const { incident, passage, place, actor } = one;
  const names = [...place.links, ...actor.links].filter((link) => !involves(other.incident, link));
  const figures = one.figures.some(
    ({ start, check }) =>
      check === 'within' &&
      !other.figures.some((figure) => figure.start === start && figure.check === 'within'),
  );
  return (
    incident.weightBeyond(other.incident, passage.stems, passage.lang) +
    NAME * new Set(names.map(({ entity }) => entity)).size +
    (figures ? FIGURE : 0)
  );
}

/** Each has a date of its own in the passage, and it fits. */
function haveOwnDates({ date: one }: Evidence, { date: other }: Evidence): boolean {
  if (!one || !other || one.carried || other.carried) return false;
  return one.date.start !== other.date.start && one.apart === 0 && other.apart === 0;
}

/** Whether a passage can tell of both: each has a date of its own, or enough else that the other lacks. */
export const toldApart = (one: Evidence, other: Evidence): boolean =>
  haveOwnDates(one, other) || (beyond(one, other) > OF_ITS_OWN && beyond(other, one) > OF_ITS_OWN);
