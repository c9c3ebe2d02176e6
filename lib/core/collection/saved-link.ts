import type { EntityType } from '../model/entity';
import type { EntityId, IncidentId } from '../model/ids';
import type { FigureCheck, IncidentLink, Link, Reason } from '../model/link';
import type { SavedAnnotation, Telling } from './article';

const figuresOf = ({ figures }: Telling): FigureCheck[] =>
  figures.map(({ position, ...figure }) => ({ ...position, ...figure }) as FigureCheck);

/**
 * How words of a saved article led to a record, as it was known when it was saved: positions count in the saved text.
 * Null where that was not kept yet.
 */
export function savedLink(saved: SavedAnnotation): Link | IncidentLink | null {
  const { id, name, type, score, reasons, quote, position, telling, painted = true } = saved;
  if (score === undefined || reasons === undefined) return null;
  const link = {
    ...position,
    text: quote.exact,
    score,
    reasons: reasons as readonly Reason[],
    painted,
  };
  if (type !== 'incident')
    return { ...link, entity: id as EntityId, name, type: type satisfies EntityType };
  if (!telling) return null;
  const { date, places, check, marks = [position] } = telling;
  const title = { en: name, fr: name };
  const incident = id as IncidentId;
  return { ...link, incident, title, date, places, check, figures: figuresOf(telling), marks };
}
