import type { CardModel } from '../../../lib/core/card/card-model';
import { makeCard } from '../../../lib/core/card/make-card';
import type { Records } from '../../../lib/core/card/records';

/** The card of a record that is there. @param published the day of the article that it is opened from */
export function cardIn(records: Records, id: string, published?: string): CardModel {
  const card = makeCard(records, id, { published });
  if (!card) throw new Error(`no card of ${id}`);
  return card;
}

/** A section as 'property value' lines. */
export const sectionLines = (card: CardModel, key: string): string[] =>
  card.sections
    .find(({ section }) => section === key)
    ?.facts.map(({ property, value }) => `${property} ${String(value)}`) ?? [];
