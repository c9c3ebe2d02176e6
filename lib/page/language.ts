import { metaReader } from './meta-reader';

/** The language that a page says it is in; English where it says nothing, null for one that is not read. */
export function languageOf(document: Document): 'en' | 'fr' | null {
  const declared =
    // A page may take even its root away.
    document.documentElement?.lang ||
    metaReader(document)('og:locale', 'content-language', 'inLanguage') ||
    'en';
  const tag = declared.toLowerCase().slice(0, 2);
  return tag === 'en' || tag === 'fr' ? tag : null;
}
