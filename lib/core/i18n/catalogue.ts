import { cardCatalogue } from './card-catalogue';
import { changes } from './words/changes';
import { collection } from './words/collection';
import { dismissed } from './words/dismissed';
import { feeds } from './words/feeds';
import { firstRun } from './words/first-run';
import { options } from './words/options';
import { panel } from './words/panel';
import { popup } from './words/popup';

/**
 * Every word of the interface. What ships is a file for each language (`scripts/build/word-files.ts`): at run time only its
 * types are wanted.
 */
export const catalogue = {
  en: {
    ...cardCatalogue.en,
    ...popup.en,
    ...collection.en,
    ...options.en,
    ...changes.en,
    ...feeds.en,
    ...dismissed.en,
    ...firstRun.en,
    ...panel.en,
  },
  fr: {
    ...cardCatalogue.fr,
    ...popup.fr,
    ...collection.fr,
    ...options.fr,
    ...changes.fr,
    ...feeds.fr,
    ...dismissed.fr,
    ...firstRun.fr,
    ...panel.fr,
  },
};

export type MessageKey = keyof typeof catalogue.en;

/** Messages in one language: all, or those of one surface. */
export type Words = Readonly<Partial<Record<MessageKey, string>>>;

/** Messages in the languages that are at hand. */
export interface Catalogue {
  readonly en?: Words;
  readonly fr?: Words;
}
