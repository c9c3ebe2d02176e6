import type { Article } from '../../lib/core/collection/article';
import { digest } from '../../lib/core/collection/digest';
import type { Translate } from '../../lib/core/i18n/translate';
import { localDay } from '../../lib/core/local-day';
import { ok, type Result } from '../../lib/core/model/result';
import type { ExportedFile } from '../../lib/platform/collection/export-articles';
import { eachArticle } from '../../lib/platform/collection/read-collection';
import { guarded } from '../../lib/platform/collection/storage-fault';

/** One report of chosen articles, with citations, in the reader's language. */
export function makeDigest(
  format: 'markdown' | 'html',
  t: Translate,
  now: Date,
  ids?: readonly string[],
): Promise<Result<ExportedFile>> {
  return guarded(async () => {
    const articles: Article[] = [];
    for await (const { article } of eachArticle(ids)) articles.push(article);
    const text = digest(articles, format, {
      lang: t.language,
      title: t('collection.digest-title', { date: t.date(localDay(now)) }),
      highlights: t('collection.highlights'),
      note: t('collection.note'),
      sources: t('collection.sources'),
      accessed: (day) => t('collection.accessed', { date: t.date(day) }),
      date: (day) => t.date(day),
    });
    const [extension, type] = format === 'html' ? ['html', 'text/html'] : ['md', 'text/markdown'];
    return ok({
      name: `cairn-digest-${localDay(now)}.${extension}`,
      blob: new Blob([text], { type: `${type};charset=utf-8` }),
      articles: articles.length,
    });
  });
}
