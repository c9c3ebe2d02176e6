import { LETTERS } from './letters';
import { metaReader } from './meta-reader';

/** Words that hardly a paragraph does without, each in one of the two languages only. */
const COMMON: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set('the and of to that with from this are was have'.split(' ')),
  fr: new Set('les des une dans pour est et du au sur qui pas avec'.split(' ')),
};
/** Paragraphs that are looked at, and how much of one. A shorter one is a label. In code units. */
const MOST_LOOKED_AT = 60;
const ENOUGH = 8;
const LONGEST = 300;
const SHORTEST = 80;
const WORDS = new RegExp(`[${LETTERS}]+`, 'g');
/** So many letters of other scripts on end are a word or more. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2e80-\ud7ff]{9}/;
/** Fewer words say nothing of their language. */
const FEWEST_WORDS = 30;
/** Share of its common words that a text has at least. */
const COMMON_SHARE = 0.05;

function* paragraphs({ body }: Document): Generator<string> {
  const all = body?.getElementsByTagName('p') ?? [];
  for (let i = 0, found = 0; i < all.length && i < MOST_LOOKED_AT && found < ENOUGH; i++) {
    const text = (all[i]?.textContent ?? '').trim();
    if (text.length < SHORTEST) continue;
    found++;
    yield text.slice(0, LONGEST);
  }
}

/** The language that a page's paragraphs are in; null for neither, undefined where they are too few to tell. */
function writtenLanguage(document: Document): 'en' | 'fr' | null | undefined {
  const text = [...paragraphs(document)].join(' ');
  const words = text.toLowerCase().match(WORDS) ?? [];
  // Not all scripts part their words.
  if (words.length < FEWEST_WORDS) return OTHER_SCRIPT.test(text) ? null : undefined;
  const shareOf = (lang: 'en' | 'fr'): number =>
    words.filter((word) => COMMON[lang].has(word)).length / words.length;
  const [en, fr] = [shareOf('en'), shareOf('fr')];
  if (Math.max(en, fr) < COMMON_SHARE) return null;
  return en > fr ? 'en' : 'fr';
}

/**
 * The language of a page, null for one that is not read: what it says, or, where it says nothing, what its paragraphs are
 * in. Of the two that are read the paragraphs know better: many a French page says 'en' because its template does.
 */
export function languageOf(document: Document): 'en' | 'fr' | null {
  const declared =
    // A page may take even its root away.
    document.documentElement?.lang ||
    metaReader(document)('og:locale', 'content-language', 'inLanguage');
  const tag = declared?.toLowerCase().slice(0, 2);
  if (tag && tag !== 'en' && tag !== 'fr') return null;
  const written = writtenLanguage(document);
  if (written) return written;
  return tag === 'fr' ? 'fr' : tag === 'en' || written === undefined ? 'en' : null;
}
