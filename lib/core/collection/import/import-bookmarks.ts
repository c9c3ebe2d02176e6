import { ok } from '../../model/result';
import { decodeEntities } from './decode-entities';
import {
  type Importer,
  type ImportFile,
  isAddress,
  type Link,
  lineAt,
  linkToKept,
  refuse,
} from './import-file';

/** A tag or the text up to the next one. Quoted attribute values may hold '>'. */
const TOKEN =
  /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<[!?][^>]*>|[^<]+|</giu;
const ATTRIBUTE = /([a-z_-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

interface Reading {
  /** Titles of the folders that are open, from the outermost. */
  folders: string[];
  /** Pocket's headings part what is read from what is not. */
  inArchive: boolean;
  /** The heading or link whose words are being read. */
  open: { tag: string; text: string; at: number; attributes: Map<string, string> } | null;
  nextFolder: string;
  description: boolean;
  links: { link: Link & { note: string }; at: number }[];
}

const isHeading = (tag: string): boolean => /^h[1-3]$/.test(tag);

function closeText(state: Reading): void {
  if (!state.open) return;
  const { tag, text, at, attributes } = state.open;
  const words = text.replace(/\s+/g, ' ').trim();
  state.open = null;
  if (tag === 'h1') state.inArchive = /archive/i.test(words);
  if (isHeading(tag)) {
    state.nextFolder = tag === 'h1' ? '' : words;
    return;
  }
  const tags = (attributes.get('tags') ?? '').split(',');
  state.links.push({
    at,
    link: {
      url: (attributes.get('href') ?? '').trim(),
      title: words,
      tags: [...state.folders.filter(Boolean), ...tags],
      isRead: state.inArchive,
      savedAt: attributes.get('add_date') ?? attributes.get('time_added'),
      note: '',
    },
  });
}

function readTag(state: Reading, closing: boolean, tag: string, rest: string, at: number): void {
  if (tag === 'a' || isHeading(tag)) {
    closeText(state);
    state.description = false;
    if (!closing) state.open = { tag, text: '', at, attributes: attributesOf(rest) };
  } else if (tag === 'dl') {
    state.description = false;
    if (closing) state.folders.pop();
    else state.folders.push(state.nextFolder);
    state.nextFolder = '';
  } else if (tag === 'dd') state.description = !closing;
  else if (tag === 'dt' || tag === 'li') state.description = false;
}

function readText(state: Reading, text: string): void {
  if (state.open) state.open.text += decodeEntities(text);
  else if (state.description) {
    const last = state.links.at(-1);
    const note = decodeEntities(text).trim();
    if (last && note) last.link = { ...last.link, note: `${last.link.note} ${note}`.trim() };
  }
}

/**
 * Reads the bookmarks that browsers and bookmark services export (Netscape's format), and Pocket's list in
 * HTML. The file is read as text: no document is made of it. Folders become tags.
 */
export const importBookmarks: Importer = (text, now) => {
  const isKnown = /<!doctype\s+netscape-bookmark-file-1|<title>\s*pocket export/i.test(
    text.slice(0, 2000),
  );
  if (!isKnown) return refuse('foreign', 'line 1', 'this is no bookmarks file');
  const state: Reading = {
    folders: [],
    inArchive: false,
    open: null,
    nextFolder: '',
    description: false,
    links: [],
  };
  for (const match of text.matchAll(TOKEN)) {
    const [whole, slash, tag, rest = ''] = match;
    if (tag) readTag(state, slash === '/', tag.toLowerCase(), rest, match.index);
    else if (whole === '<')
      return refuse('damaged', `line ${lineAt(text, match.index)}`, 'a tag is not closed');
    else if (!whole.startsWith('<')) readText(state, whole);
  }
  if (state.open)
    return refuse(
      'damaged',
      `line ${lineAt(text, state.open.at)}`,
      'the file ends within an entry',
    );
  const kept: ImportFile['kept'][number][] = [];
  const skipped: ImportFile['skipped'][number][] = [];
  for (const { link, at } of state.links) {
    if (isAddress(link.url)) kept.push(linkToKept(link, now));
    else skipped.push({ at: `line ${lineAt(text, at)}`, why: `no web address: ${link.url}` });
  }
  return ok({ kept, skipped });
};
