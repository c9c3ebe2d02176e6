import { catalogue } from '../../lib/core/i18n/catalogue';

/** A file that the build writes beside those of public/. */
interface GeneratedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** The words of each language as a file of its own, so that a page loads one and parses it as data. */
export const wordFiles = (): GeneratedFile[] =>
  Object.entries(catalogue).map(([language, words]) => ({
    relativeDest: `words/${language}.json`,
    contents: JSON.stringify(words),
  }));
