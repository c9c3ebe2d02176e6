import { importBookmarks } from './import-bookmarks';
import { type Importer, type ImportResult, refuse } from './import-file';
import { importJson } from './import-json';
import { importOmnivore } from './import-omnivore';
import { importPocketCsv } from './import-pocket-csv';
import { importRis } from './import-ris';

/** Longest file that is read, in UTF-16 code units. */
const MAX_FILE = 400_000_000;

/** By what a file begins with; its name says nothing that could be relied on. */
function importerOf(text: string): Importer | null {
  const start = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{')) return importJson;
  if (start.startsWith('[')) return importOmnivore;
  if (start.startsWith('<')) return importBookmarks;
  if (/^TY {1,2}-/.test(start)) return importRis;
  return /^[^\n]*\burl\b[^\n]*,|^[^\n]*,\s*url\b/i.test(start) ? importPocketCsv : null;
}

/**
 * Reads a file of any known kind: a Cairn collection, bookmarks, Pocket, Omnivore, RIS. Nothing is
 * changed by this.
 */
export function readImport(text: string, now: Date): ImportResult {
  if (text.length > MAX_FILE) return refuse('too-large', '', 'the file is larger than can be read');
  const importer = importerOf(text);
  if (!importer)
    return refuse(
      'foreign',
      'line 1',
      'no file of a kind that can be read: a Cairn collection, bookmarks (HTML), Pocket (CSV, HTML), Omnivore (JSON), RIS',
    );
  return importer(text, now.toISOString());
}
