import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../lib/core/collection/merge-article';
import type { Result } from '../../lib/core/model/result';
import type { CollectionActions } from './actions';

/**
 * The article with an id, read again when the mark changes; null while it is read for the first time. An answer that
 * comes late, for another article, is dropped.
 * @param mark anything that is another after the article was changed
 */
export function useKept(
  id: string | null,
  mark: unknown,
  readArticle: CollectionActions['readArticle'],
): Result<Kept | null> | null {
  const [read, setRead] = useState<{ id: string; kept: Result<Kept | null> } | null>(null);
  useEffect(() => {
    if (id === null) return setRead(null);
    let isWanted = true;
    void readArticle(id).then((kept) => isWanted && setRead({ id, kept }));
    return () => {
      isWanted = false;
    };
  }, [id, mark]);
  return read !== null && read.id === id ? read.kept : null;
}
