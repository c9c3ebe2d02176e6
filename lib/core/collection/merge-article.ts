import type { Article, ArticleContent, ArticleVersion, Highlight, Own } from './article';
import { MAX_OWN, NOTHING_OWN } from './article';
import { type Block, textOf } from './blocks';
import { findQuote } from './selectors';

/** So many earlier versions are kept: the first, which nothing replaces, and the latest. */
export const MAX_VERSIONS = 20;

/** An article and its earlier versions, the oldest first. */
export interface Kept {
  readonly article: Article;
  readonly versions: readonly ArticleVersion[];
}

const isSameText = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length &&
  a.every(({ kind, text }, i) => kind === b[i]?.kind && text === b[i]?.text);

const versionOf = ({ updatedAt, content }: Article): ArticleVersion => ({
  readAt: updatedAt,
  title: content.title,
  ...(content.modified && { modified: content.modified }),
  blocks: content.blocks,
});

const nextInstant = (stamp: string): string => new Date(Date.parse(stamp) + 1).toISOString();

/** Adds versions that are not there yet; beyond the bound the second oldest goes first. */
function addVersions(
  versions: readonly ArticleVersion[],
  more: readonly ArticleVersion[],
): ArticleVersion[] {
  const all = new Map(versions.map((version) => [version.readAt, version]));
  for (const version of more) {
    if (version.blocks.length === 0) continue;
    let { readAt } = version;
    // Two texts of one instant (two readings at once, a clock set back) are both kept.
    for (let same = all.get(readAt); same; same = all.get(readAt)) {
      if (isSameText(same.blocks, version.blocks)) break;
      readAt = nextInstant(readAt);
    }
    if (!all.has(readAt)) all.set(readAt, { ...version, readAt });
  }
  const sorted = [...all.values()].sort((a, b) => (a.readAt < b.readAt ? -1 : 1));
  return sorted.length <= MAX_VERSIONS
    ? sorted
    : [...sorted.slice(0, 1), ...sorted.slice(1 - MAX_VERSIONS)];
}

/** The reader's highlights in another text: each at its quote's place, or without one. */
function anchorHighlights(highlights: readonly Highlight[], blocks: readonly Block[]): Highlight[] {
  const text = textOf(blocks);
  return highlights.map(({ position: before, ...highlight }) => {
    const position = findQuote(text, highlight.quote, before?.start);
    return { ...highlight, ...(position && { position }) };
  });
}

const withText = (article: Article, content: ArticleContent): Article => ({
  ...article,
  content,
  own: isSameText(article.content.blocks, content.blocks)
    ? article.own
    : { ...article.own, highlights: anchorHighlights(article.own.highlights, content.blocks) },
});

/**
 * A page read into the collection, again or for the first time. The reader's own stays; where the text is
 * another, the one before becomes a version. A link never takes the place of a text.
 */
export function keepReading(
  before: Kept | undefined,
  id: string,
  content: ArticleContent,
  now: string,
): Kept {
  if (!before) {
    const article = { id, savedAt: now, updatedAt: now, content, own: NOTHING_OWN };
    return { article, versions: [] };
  }
  const { article, versions } = before;
  if (content.blocks.length === 0 && article.content.blocks.length > 0) return before;
  const isChanged = !isSameText(article.content.blocks, content.blocks);
  return {
    article: { ...withText(article, content), updatedAt: now },
    versions: isChanged ? addVersions(versions, [versionOf(article)]) : [...versions],
  };
}

function mergeNotes(mine: string, theirs: string): string {
  if (theirs === '' || mine.includes(theirs)) return mine;
  return mine === '' ? theirs : `${mine}\n\n${theirs}`;
}

/** Both readers' things: nothing of either goes, but what of theirs is more than an article may hold. */
function mergeOwn(mine: Own, theirs: Own): Own {
  const known = new Set(mine.highlights.map(({ id }) => id));
  return {
    tags: [...new Set([...mine.tags, ...theirs.tags])].slice(0, MAX_OWN.tags),
    note: mergeNotes(mine.note, theirs.note).slice(0, MAX_OWN.note),
    highlights: [...mine.highlights, ...theirs.highlights.filter(({ id }) => !known.has(id))].slice(
      0,
      MAX_OWN.highlights,
    ),
    state: mine.state === 'unread' ? theirs.state : mine.state,
  };
}

/** An imported article and the one of that identity: the later text is shown, the earlier is a version. */
export function mergeKept(mine: Kept | undefined, theirs: Kept): Kept {
  if (!mine) return theirs;
  const isLater =
    mine.article.content.blocks.length === 0 ||
    (theirs.article.content.blocks.length > 0 && theirs.article.updatedAt > mine.article.updatedAt);
  const [shown, other] = isLater ? [theirs.article, mine.article] : [mine.article, theirs.article];
  const isChanged = !isSameText(shown.content.blocks, other.content.blocks);
  const own = mergeOwn(mine.article.own, theirs.article.own);
  const { savedAt } = mine.article;
  return {
    article: {
      ...shown,
      id: mine.article.id,
      savedAt: [savedAt, theirs.article.savedAt].sort()[0] as string,
      own: { ...own, highlights: anchorHighlights(own.highlights, shown.content.blocks) },
    },
    versions: addVersions(mine.versions, [
      ...theirs.versions,
      ...(isChanged ? [versionOf(other)] : []),
    ]),
  };
}
