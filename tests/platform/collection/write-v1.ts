import { type DBSchema, openDB } from 'idb';
import type { ArticleV1 } from '../../../lib/core/collection/article-v1';

/** The database as the first released version opened it. */
interface CollectionDbV1 extends DBSchema {
  articles: { key: string; value: ArticleV1; indexes: { savedAt: string } };
}

export async function writeV1(articles: readonly ArticleV1[]): Promise<void> {
  const db = await openDB<CollectionDbV1>('cairn-collection', 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    },
  });
  for (const article of articles) await db.put('articles', article);
  db.close();
}

export const articleV1 = (id: string, given: Partial<ArticleV1> = {}): ArticleV1 => ({
  id,
  url: `https://${id}`,
  title: id,
  lang: 'en',
  authors: [],
  image: '/not-absolute.jpg',
  text: '\nIn Gao.\n\nIn Kidal.',
  wordCount: 4,
  annotations: [
    {
      id: 'places/ml/kidal',
      name: 'Kidal',
      type: 'place',
      quote: { exact: 'Kidal', prefix: 'In ', suffix: '.' },
      position: { start: 13, end: 18 },
    },
  ],
  edition: '2026.11',
  savedAt: '2025-06-01T00:00:00.000Z',
  updatedAt: '2025-06-01T00:00:00.000Z',
  ...given,
});
