import { browser } from 'wxt/browser';
import { chooseLanguage, makeTranslate, type Translate } from '../core/i18n/translate';
import { loadWords } from './load-words';
import { readPageSettings } from './page-settings';

/** The interface as this reader wants it. */
export async function readerTranslate(): Promise<Translate> {
  const own = browser.i18n.getUILanguage();
  // Most readers leave the language to the browser: its words are fetched while the settings are read.
  const [{ language: chosen }] = await Promise.all([
    readPageSettings(),
    loadWords(chooseLanguage('browser', own)),
  ]);
  const language = chooseLanguage(chosen, own);
  return makeTranslate(language, { [language]: await loadWords(language) });
}
