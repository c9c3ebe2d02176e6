import { card } from './words/card';
import { cardTools } from './words/card-tools';
import { map } from './words/map';
import { record } from './words/record';
import { statements } from './words/statements';

/** What a card can say: the only words that are loaded into a page. */
export const cardCatalogue = {
  en: { ...record.en, ...statements.en, ...card.en, ...cardTools.en, ...map.en },
  fr: { ...record.fr, ...statements.fr, ...card.fr, ...cardTools.fr, ...map.fr },
};
