import type { CardModel } from './card-model';
import { entityCard } from './entity-card';
import { incidentCard } from './incident-card';
import { Ledger } from './ledger';
import type { Records } from './records';

function cardWith(records: Records, id: string, ledger: Ledger): CardModel | null {
  const entity = records.entities.get(id);
  if (entity) return entityCard(records, entity, ledger);
  const incident = records.incidents.get(id);
  return incident ? incidentCard(records, incident, ledger) : null;
}

/**
 * The card of a record, or null where the dataset has none of that id.
 * @param published day of publication of the page it is opened on: with it comes the record as of that day,
 *   where the two differ
 */
export function makeCard(records: Records, id: string, published?: string): CardModel | null {
  const card = cardWith(records, id, new Ledger(records, null));
  if (!card || !published) return card;
  const ledger = new Ledger(records, published);
  const before = cardWith(records, id, ledger);
  if (!before || ledger.leftOut === 0) return card;
  return { ...card, earlier: { day: published, leftOut: ledger.leftOut, card: before } };
}
