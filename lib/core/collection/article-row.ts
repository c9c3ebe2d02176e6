import type { Article, Own } from './article';

/** What a list of thousands needs of an article, and no more. */
export interface ArticleRow {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** The outlet's name, else its host. */
  readonly outlet: string;
  readonly authors: readonly string[];
  readonly section?: string;
  /** A day, or a time with its offset. */
  readonly published?: string;
  readonly lang?: string;
  readonly wordCount: number;
  readonly savedAt: string;
  readonly updatedAt: string;
  /** Ids of what is found in it, the most often mentioned first. */
  readonly entities: readonly string[];
  readonly incidents: readonly string[];
  readonly edition?: string;
  /** Without a text: an imported address. */
  readonly isLink: boolean;
  readonly versions: number;
  readonly tags: readonly string[];
  readonly state: Own['state'];
  readonly hasNote: boolean;
  readonly highlights: number;
  /** Deleted, and still to be had back. */
  readonly deletedAt?: string;
}

/** Ids by how often they stand there, the most frequent first. */
function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/**
 * The row of an article, made anew at every write and never changed by itself.
 * @param versions number of earlier versions kept
 */
export function rowOf(
  { id, savedAt, updatedAt, content, own }: Article,
  versions: number,
): ArticleRow {
  const { url, title, site, section, authors, published, lang, wordCount, edition } = content;
  const idsOf = (incident: boolean): string[] =>
    byFrequency(
      content.annotations
        .filter(({ type }) => (type === 'incident') === incident)
        .map(({ id }) => id),
    );
  return {
    id,
    url,
    title,
    outlet: site ?? hostOf(url),
    authors,
    ...(section && { section }),
    ...(published && { published }),
    ...(lang && { lang }),
    wordCount,
    savedAt,
    updatedAt,
    entities: idsOf(false),
    incidents: idsOf(true),
    ...(edition && { edition }),
    isLink: content.blocks.length === 0,
    versions,
    tags: own.tags,
    state: own.state,
    hasNote: own.note !== '',
    highlights: own.highlights.length,
  };
}
