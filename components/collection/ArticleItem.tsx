import type { Article, SavedAnnotation } from '../../lib/core/collection/article';
import { hostOf } from '../../lib/core/collection/article-row';
import { colourOf } from '../card/type-colour';
import { useTranslate } from '../shared/use-translate';

/** Terms listed before the rest is only counted. */
const MAX_TERMS = 14;

/** Each record found in an article once, the most often mentioned first. */
function termsOf({ content: { annotations } }: Article): {
  id: string;
  name: string;
  type: SavedAnnotation['type'];
  count: number;
}[] {
  const terms = new Map<string, ReturnType<typeof termsOf>[number]>();
  for (const { id, name, type } of annotations) {
    terms.set(id, { id, name, type, count: (terms.get(id)?.count ?? 0) + 1 });
  }
  return [...terms.values()].sort((a, b) => b.count - a.count);
}

export interface ArticleItemProps {
  readonly article: Article;
  onDelete(article: Article): void;
}

/** One saved article: where it is from, what was found in it, and its text. */
export function ArticleItem({ article, onDelete }: ArticleItemProps) {
  const t = useTranslate();
  const terms = termsOf(article);
  const { url, title, site, lang, published, blocks } = article.content;
  const about = [
    site ?? hostOf(url),
    published && t.date(published.slice(0, 10)),
    t('collection.saved-on', { when: t.moment(article.savedAt) }),
  ];
  return (
    <li class="article">
      <h2 lang={lang}>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      </h2>
      <p class="quiet">{about.filter(Boolean).join(' · ')}</p>
      {terms.length > 0 && (
        <ul class="terms" aria-label={t('collection.terms')}>
          {terms.slice(0, MAX_TERMS).map(({ id, name, type, count }) => (
            <li key={id} class="chip" style={{ '--type': colourOf(type) }}>
              {name}
              {count > 1 && <span class="quiet">{count}</span>}
            </li>
          ))}
          {terms.length > MAX_TERMS && <li class="quiet">+ {terms.length - MAX_TERMS}</li>}
        </ul>
      )}
      <div class="tools">
        <details>
          <summary>{t('collection.read')}</summary>
          <div class="text" lang={lang}>
            {blocks.map(({ text }, i) => (
              // The text of a saved article does not change while it is shown.
              <p key={i}>{text}</p>
            ))}
          </div>
        </details>
        <button type="button" class="plain link" onClick={() => onDelete(article)}>
          {t('collection.delete')}
        </button>
      </div>
    </li>
  );
}
