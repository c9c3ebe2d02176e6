import { decodeEntities } from '../../decode-entities';
import { ok } from '../../model/result';
import { MAX_OWN } from '../article';
import { htmlTokens } from './html-tokens';
import {
  type Importer,
  type ImportFile,
  isAddress,
  type Link,
  lineAt,
  lineCounter,
  linkToKept,
  noAddress,
  refuse,
} from './import-file';

/** A name is read from its beginning only: a long one without a value is gone through once. */
const ATTRIBUTE = /(?<![a-z_-])([a-z_-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

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
  links: { link: Link; notes: string[]; at: number }[];
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
    notes: [],
    link: {
      url: (attributes.get('href') ?? '').trim(),
      title: words,
      tags: [...state.folders.slice(0, MAX_OWN.tags).filter(Boolean), ...tags],
      isRead: state.inArchive,
      savedAt: attributes.get('add_date') ?? attributes.get('time_added'),
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
    const note = decodeEntities(text).trim();
    if (note) state.links.at(-1)?.notes.push(note);
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
  for (const token of htmlTokens(text)) {
    if (token.kind === 'stray')
      return refuse('damaged', `line ${lineAt(text, token.at)}`, 'a tag is not closed');
    if (token.kind === 'tag') readTag(state, token.closing, token.name, token.attributes, token.at);
    else readText(state, token.text);
  }
  if (state.open)
    return refuse(
      'damaged',
      `line ${lineAt(text, state.open.at)}`,
      'the file ends within an entry',
    );
  const kept: ImportFile['kept'][number][] = [];
  const skipped: ImportFile['skipped'][number][] = [];
  const lineOf = lineCounter(text);
  for (const { link, notes, at } of state.links) {
    if (isAddress(link.url)) kept.push(linkToKept({ ...link, note: notes.join(' ') }, now));
    else skipped.push(noAddress(`line ${lineOf(at)}`, link.url));
  }
  return ok({ kept, skipped });
};
