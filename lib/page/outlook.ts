import { holdsProse } from './holds-prose';

/** What can be told of a page at a look; `reading` where there may be a story. */
export type Outlook = 'reading' | 'not-an-article' | 'other-language';

/** A root that says so: `languageOf` knows more, by looking at more. */
const OTHER_LANGUAGE = ':root[lang]:not([lang=""], [lang^=en i], [lang^=fr i])';

const saysOtherLanguage = (document: Document): boolean =>
  // By the prototype, as a page's named elements stand in the place of its document's own methods.
  (Object.getPrototypeOf(document) as Document).querySelector.call(document, OTHER_LANGUAGE) !==
  null;

/** The cheapest question comes first: most pages are no story in a language that we read. */
export function outlookOf(document: Document): Outlook {
  if (saysOtherLanguage(document)) return 'other-language';
  return holdsProse(document) ? 'reading' : 'not-an-article';
}
