import { ok } from '../../model/result';
import {
  type Importer,
  type ImportFile,
  isAddress,
  linkToKept,
  noAddress,
  refuse,
} from './import-file';
import { readCsv } from './read-csv';

/** Reads Pocket's export: title, url, time_added, tags (joined by '|'), status. */
export const importPocketCsv: Importer = (text, now) => {
  const table = readCsv(text);
  if (!table.ok) return table;
  const [header, ...rows] = table.value;
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  if (!names.includes('url') || !names.includes('time_added'))
    return refuse('foreign', 'line 1', "this table has no columns 'url' and 'time_added'");
  const kept: ImportFile['kept'][number][] = [];
  const skipped: ImportFile['skipped'][number][] = [];
  for (const { line, cells } of rows) {
    if (cells.length !== names.length)
      return refuse('damaged', `line ${line}`, `${cells.length} cells instead of ${names.length}`);
    const row = new Map(names.map((name, i) => [name, cells[i]]));
    const cell = (name: string): string => row.get(name) ?? '';
    const url = cell('url').trim();
    if (!isAddress(url)) skipped.push(noAddress(`line ${line}`, url));
    else {
      const tags = cell('tags').split('|');
      const isRead = cell('status') === 'archive';
      const title = cell('title');
      kept.push(linkToKept({ url, title, tags, isRead, savedAt: cell('time_added') }, now));
    }
  }
  return ok({ kept, skipped });
};
