import type { Fault, Result } from '../../model/result';
import { fail } from '../../model/result';
import { type ArticleContent, MAX_OWN, NOTHING_OWN, type Own } from '../article';
import type { Kept } from '../merge-article';
import { urlIdentity } from '../url-identity';

/** What a file holds, ready to be merged into the collection. */
export interface ImportFile {
  readonly kept: readonly Kept[];
  /** Entries that are no articles, each with its place in the file and the reason. */
  readonly skipped: readonly { readonly at: string; readonly why: string }[];
}

export type ImportResult = Result<ImportFile>;
/** Reads a file. @param now ISO 8601, for what the file gives no date */
export type Importer = (text: string, now: string) => ImportResult;

/** The file is refused: its message begins with the place of the fault. */
export const refuse = (
  code: 'foreign' | 'damaged' | 'newer' | 'too-large',
  at: string,
  why: string,
): { readonly ok: false; readonly fault: Fault } =>
  fail(code, at ? `${at}: ${why}` : why) as { readonly ok: false; readonly fault: Fault };

/** Number of the line at an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The same for offsets that only grow: a file of a million entries is gone through once. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}

const MAX_SHORT = 2000;

/** An address that another program kept. */
export interface Link {
  readonly url: string;
  readonly title?: string | undefined;
  readonly tags?: readonly string[];
  readonly isRead?: boolean;
  readonly note?: string | undefined;
  /** ISO 8601 or a number of seconds since 1970. */
  readonly savedAt?: string | undefined;
  readonly content?: Partial<ArticleContent>;
}

/** As the collection's schema has it; escapes can make an address longer than it was written. */
const MAX_ADDRESS = 4000;

export const isAddress = (url: string): boolean => {
  if (!/^https?:\/\//i.test(url) || url.length > MAX_ADDRESS) return false;
  return URL.canParse(url) && new URL(url).href.length <= MAX_ADDRESS;
};

/** So much of what should be an address is shown. */
const SHOWN = 200;

/** An entry that is passed over for want of an address. */
export const noAddress = (at: string, url: string): ImportFile['skipped'][number] => ({
  at,
  why: `no web address: ${url.length > SHOWN ? `${url.slice(0, SHOWN)}…` : url}`,
});

/** A moment in the one form that the collection knows. */
function stampOf(moment: string | undefined, otherwise: string): string {
  if (!moment) return otherwise;
  const number = /^\d{9,10}$/.test(moment) ? Number(moment) * 1000 : Date.parse(moment);
  const date = new Date(number);
  const year = date.getUTCFullYear();
  return Number.isNaN(number) || year < 1970 || year > 9999 ? otherwise : date.toISOString();
}

const tagsOf = (tags: readonly string[]): string[] =>
  [...new Set(tags.map((tag) => tag.trim().slice(0, 100)).filter(Boolean))].slice(0, MAX_OWN.tags);

/** A link as the collection keeps it: without a text, not read here. */
export function linkToKept(link: Link, now: string): Kept {
  const { url, title, tags = [], isRead = false, note = '', savedAt, content } = link;
  const own: Own = {
    ...NOTHING_OWN,
    tags: tagsOf(tags),
    note: note.slice(0, MAX_OWN.note),
    state: isRead ? 'read' : 'unread',
  };
  const href = new URL(url).href;
  const stamp = stampOf(savedAt, now);
  return {
    article: {
      id: urlIdentity(href),
      savedAt: stamp,
      updatedAt: stamp,
      content: {
        authors: [],
        annotations: [],
        ...content,
        url: href,
        title: (title?.trim() || href).slice(0, MAX_SHORT),
        blocks: [],
        wordCount: 0,
      },
      own,
    },
    versions: [],
  };
}
