import type { Entity } from './entity';

const ARTICLE = { en: /^the\s/iu, fr: /^(?:le\s|la\s|les\s|l['’])/iu } as const;
const LETTER = /^[\p{L}\p{N}]/u;
/** Letters alone: a summary may print 'Cédéao' where the record has 'Cedeao'. */
const letters = new Intl.Collator('fr', { sensitivity: 'base' });

/** What names a record and tells of it. */
export type Named = Pick<Entity, 'name' | 'names' | 'aliases' | 'summary'>;

/**
 * The name that a record's summary opens with, and the article before it: 'La CMA est…' gives 'la ' and 'CMA'. Null
 * where it opens with other words.
 */
export function openingName(
  { name, names, aliases = [], summary }: Named,
  language: 'en' | 'fr',
): { readonly article: string; readonly name: string } | null {
  const text = summary[language];
  const [article = ''] = ARTICLE[language].exec(text) ?? [];
  const rest = text.slice(article.length);
  const opens = (form: string): boolean =>
    letters.compare(rest.slice(0, form.length), form) === 0 &&
    !LETTER.test(rest.slice(form.length));
  const lengths = [name, ...Object.values(names ?? {}), ...aliases.map(({ form }) => form)]
    .filter(opens)
    .map(({ length }) => length);
  if (lengths.length === 0) return null;
  return { article: article.toLowerCase(), name: rest.slice(0, Math.max(...lengths)) };
}
