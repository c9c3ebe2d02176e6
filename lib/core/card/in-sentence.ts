import { displayName, type Wording } from '../model/display-name';
import type { Entity } from '../model/entity';

const ARTICLE = { en: /^the\s/iu, fr: /^(?:le\s|la\s|les\s|l['’])/iu } as const;
const LETTER = /^[\p{L}\p{N}]/u;
/** Letters alone: a summary may print 'Cédéao' where the record has 'Cedeao'. */
const letters = new Intl.Collator('fr', { sensitivity: 'base' });

/** The name that a summary opens with, with its article: 'La CMA est…' gives 'la CMA'. */
function opening({ name, names, aliases = [], summary }: Entity, language: 'en' | 'fr'): string {
  const text = summary[language];
  const [article = ''] = ARTICLE[language].exec(text) ?? [];
  const rest = text.slice(article.length);
  const opens = (form: string): boolean =>
    letters.compare(rest.slice(0, form.length), form) === 0 &&
    !LETTER.test(rest.slice(form.length));
  const lengths = [name, ...Object.values(names ?? {}), ...aliases.map(({ form }) => form)]
    .filter(opens)
    .map((form) => form.length);
  return lengths.length > 0 ? article.toLowerCase() + rest.slice(0, Math.max(...lengths)) : '';
}

/**
 * What an entity is called within a sentence, with the article that its name takes in each language: 'selon la CMA'.
 * The record's own summary tells it; where that opens with other words, the name stands alone.
 */
export function inSentence(entity: Entity): Wording {
  const shown = displayName(entity);
  const alone = typeof shown === 'string' ? { en: shown, fr: shown } : shown;
  const en = opening(entity, 'en') || alone.en;
  const fr = opening(entity, 'fr') || alone.fr;
  return en === fr ? en : { en, fr };
}
