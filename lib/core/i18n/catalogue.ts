import { cardCatalogue } from './card-catalogue';
import { changes } from './words/changes';
import { collection } from './words/collection';
import { dismissed } from './words/dismissed';
import { feeds } from './words/feeds';
import { firstRun } from './words/first-run';
import { options } from './words/options';
import { panel } from './words/panel';
import { popup } from './words/popup';

/** Every word of the interface, for the extension's own pages. */
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

/** Messages in both languages: all, or those of one surface. */
export interface Catalogue {
  readonly en: Readonly<Partial<Record<MessageKey, string>>>;
  readonly fr: Readonly<Partial<Record<MessageKey, string>>>;
}
