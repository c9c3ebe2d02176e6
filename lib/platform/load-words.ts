import { browser } from 'wxt/browser';
import type { Words } from '../core/i18n/catalogue';
import type { Language } from '../core/i18n/translate';
import { parseJson } from '../core/json';

/** Where the extension keeps them; the build writes the files. */
const wordsPath = (language: Language): string => `/words/${language}.json`;

async function fetchWords(language: Language): Promise<Words> {
  const response = await fetch(new URL(wordsPath(language), browser.runtime.getURL('/')));
  const parsed = parseJson(await response.text());
  if (!parsed.ok) throw new Error(`the words of the interface are damaged: ${language}`);
  return parsed.value as Words;
}

const loading = new Map<Language, Promise<Words>>();

/** Every word of the interface in one language, loaded once. @throws if the extension's own files are damaged */
export function loadWords(language: Language): Promise<Words> {
  const words = loading.get(language) ?? fetchWords(language);
  loading.set(language, words);
  return words;
}
