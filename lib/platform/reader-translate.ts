import { browser } from 'wxt/browser';
import type { Catalogue } from '../core/i18n/catalogue';
import { chooseLanguage, makeTranslate, type Translate } from '../core/i18n/translate';
import { readSettings } from './settings';

/** The interface as this reader wants it. */
export async function readerTranslate(words: Catalogue): Promise<Translate> {
  const { language } = await readSettings();
  return makeTranslate(chooseLanguage(language, browser.i18n.getUILanguage()), words);
}
