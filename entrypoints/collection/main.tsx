import { CollectionPage } from '../../components/collection/CollectionPage';
import { mount } from '../../components/shared/mount';
import type { Article } from '../../lib/core/collection/article';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { ok, type Result } from '../../lib/core/model/result';
import { watchCollection } from '../../lib/platform/collection/changes';
import { deleteArticles } from '../../lib/platform/collection/delete-articles';
import { eachArticle } from '../../lib/platform/collection/read-collection';
import { guarded } from '../../lib/platform/collection/storage-fault';
import { readerTranslate } from '../../lib/platform/reader-translate';

const allArticles = (): Promise<Result<Article[]>> =>
  guarded(async () => {
    const articles: Article[] = [];
    for await (const { article } of eachArticle()) articles.push(article);
    return ok(articles.reverse());
  });

async function draw(): Promise<void> {
  const t = await readerTranslate(catalogue);
  document.title = `Cairn: ${t('collection.title')}`;
  const onDelete = (article: Article): void => {
    if (confirm(t('collection.confirm-delete', { title: article.content.title })))
      void deleteArticles([article.id], new Date()).then(draw);
  };
  mount(t, <CollectionPage articles={await allArticles()} onDelete={onDelete} />);
}

watchCollection(() => void draw());
void draw();
