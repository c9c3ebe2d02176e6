import type { Outlines } from '../map/outlines';
import type { CardModel } from './card-model';
import { entityCard } from './entity-card';
import { incidentCard } from './incident-card';
import { Ledger } from './ledger';
import type { Records } from './records';

export interface CardRequest {
  /** Day of publication of the page that the card is opened on: with it comes the record as of that day. */
  readonly published?: string | undefined;
  /** What to draw maps from; without it the card has none. */
  readonly outlines?: Outlines;
}

/** The card of a record, or null where the dataset has none of that id. */
export function makeCard(
  records: Records,
  id: string,
  { published, outlines }: CardRequest = {},
): CardModel | null {
  const cardWith = (ledger: Ledger): CardModel | null => {
    const entity = records.entities.get(id);
    if (entity) return entityCard(records, entity, ledger, outlines ?? null);
    const incident = records.incidents.get(id);
    return incident ? incidentCard(records, incident, ledger, outlines ?? null) : null;
  };
  const card = cardWith(new Ledger(records, null));
  if (!card || !published) return card;
  const ledger = new Ledger(records, published);
  const before = cardWith(ledger);
  if (!before || ledger.leftOut === 0) return card;
  return { ...card, earlier: { day: published, leftOut: ledger.leftOut, card: before } };
}
