import type { ArticleRow } from '../../../../lib/core/collection/article-row';

/** A row as the list has it; what matters to a test is given. */
export const makeRow = (id: string, given: Partial<ArticleRow> = {}): ArticleRow => ({
  id,
  url: `https://news.example/${id}`,
  title: id,
  outlet: 'Sahel Wire',
  authors: [],
  wordCount: 100,
  savedAt: '2025-06-01T10:00:00.000Z',
  updatedAt: '2025-06-01T10:00:00.000Z',
  entities: [],
  incidents: [],
  isLink: false,
  versions: 0,
  tags: [],
  state: 'unread',
  hasNote: false,
  highlights: 0,
  ...given,
});
