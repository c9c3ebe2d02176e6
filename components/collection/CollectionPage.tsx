import { useMemo, useState } from 'preact/hooks';
import { fold } from '../../lib/core/annotate/match/fold';
import type { Article } from '../../lib/core/collection/article';
import { textOf } from '../../lib/core/collection/blocks';
import type { Result } from '../../lib/core/model/result';
import { useTranslate } from '../shared/use-translate';
import { ArticleItem } from './ArticleItem';

export interface CollectionPageProps {
  readonly articles: Result<readonly Article[]>;
  onDelete(article: Article): void;
}

const haystack = ({ content: { title, site, blocks, annotations } }: Article): string =>
  fold([title, site, textOf(blocks), ...annotations.map(({ name }) => name)].join(' '));

/** The saved articles, the last first. */
export function CollectionPage({ articles, onDelete }: CollectionPageProps) {
  const t = useTranslate();
  const [filter, setFilter] = useState('');
  const all = articles.ok ? articles.value : [];
  const folded = useMemo(
    () => all.map((article) => [article, haystack(article)] as const),
    [articles],
  );
  const wanted = fold(filter);
  const shown = folded.filter(([, words]) => words.includes(wanted)).map(([article]) => article);
  return (
    <main>
      <h1>{t('collection.title')}</h1>
      {!articles.ok && (
        <p role="alert">{t('collection.failed', { problem: articles.fault.message })}</p>
      )}
      {articles.ok && all.length === 0 && <p class="empty">{t('collection.empty')}</p>}
      {all.length > 0 && (
        <>
          <div class="bar">
            <input
              type="search"
              aria-label={t('collection.filter')}
              placeholder={t('collection.filter')}
              value={filter}
              onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            />
            <span class="quiet" role="status">
              {t('collection.count', { count: shown.length })}
            </span>
          </div>
          <ul class="articles">
            {shown.map((article) => (
              <ArticleItem key={article.id} article={article} onDelete={onDelete} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
