import type { Article, ArticleContent } from '../../../lib/core/collection/article';
import { NOTHING_OWN } from '../../../lib/core/collection/article';
import { countWords, paragraphsOf } from '../../../lib/core/collection/blocks';
import { urlIdentity } from '../../../lib/core/collection/url-identity';

/** A saved article for tests: what is not given is plain. */
export function makeContent({
  text = 'In Gao the market was open.',
  ...given
}: Partial<ArticleContent> & { text?: string } = {}): ArticleContent {
  const blocks = given.blocks ?? paragraphsOf(text);
  return {
    url: 'https://news.example/a',
    title: 'A story',
    lang: 'en',
    authors: [],
    annotations: [],
    edition: 'test',
    ...given,
    blocks,
    wordCount: countWords(blocks),
  };
}

export function makeArticle(
  given: Parameters<typeof makeContent>[0] & Partial<Article> = {},
): Article {
  const {
    own = NOTHING_OWN,
    savedAt = '2025-06-02T10:00:00.000Z',
    updatedAt = savedAt,
    id,
    content: whole,
    ...rest
  } = given;
  const content = whole ?? makeContent(rest);
  return { id: id ?? urlIdentity(content.url), savedAt, updatedAt, content, own };
}
