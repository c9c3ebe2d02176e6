import { card } from './words/card';
import { cardTools } from './words/card-tools';
import { map } from './words/map';
import { record } from './words/record';

/** What a card can say: the only words that are loaded into a page. */
export const cardCatalogue = {
  en: { ...record.en, ...card.en, ...cardTools.en, ...map.en },
  fr: { ...record.fr, ...card.fr, ...cardTools.fr, ...map.fr },
};
