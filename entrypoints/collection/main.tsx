import { CollectionPage } from '../../components/collection/CollectionPage';
import { mount } from '../../components/shared/mount';
import type { Article } from '../../lib/core/collection/article';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { deleteArticle, listArticles } from '../../lib/platform/collection-store';
import { readerTranslate } from '../../lib/platform/reader-translate';

async function draw(): Promise<void> {
  const t = await readerTranslate(catalogue);
  document.title = `Cairn: ${t('collection.title')}`;
  const onDelete = (article: Article): void => {
    if (confirm(t('collection.confirm-delete', { title: article.title })))
      void deleteArticle(article.id).then(draw);
  };
  mount(t, <CollectionPage articles={await listArticles()} onDelete={onDelete} />);
}

// An article saved in another tab is there when the reader comes back to this one.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void draw();
});
void draw();
