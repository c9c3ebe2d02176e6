import { parseJson } from '../json';
import type { ArticleRow } from './article-row';

/** A list of thousands is read at once, and a change writes one pack anew: so many share the rows of all articles. */
export const PACKS = 64;

/** The pack that an article's row is in (FNV-1a of its id). */
export function packOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % PACKS;
}

/** Rows as one text: browsers read it ten times as fast as they clone the objects. */
export const packRows = (rows: Iterable<ArticleRow>): string => JSON.stringify([...rows]);

/** Throws where the text was not made by `packRows`. */
export function unpackRows(pack: string | undefined): ArticleRow[] {
  if (pack === undefined) return [];
  const rows = parseJson(pack);
  if (!rows.ok) throw new Error(rows.fault.message);
  return rows.value as ArticleRow[];
}
