import { ok } from '../../model/result';
import {
  type Importer,
  type ImportFile,
  isAddress,
  lineAt,
  linkToKept,
  refuse,
} from './import-file';

/** A field; some programs write one space before the hyphen, some end ER without one after it. */
const FIELD = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

interface Entry {
  readonly line: number;
  /** Values by tag, in the order of the file. */
  readonly fields: Map<string, string[]>;
}

function readEntries(text: string): Entry[] | { readonly line: number; readonly why: string } {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let last: string[] | null = null;
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [, tag, value = ''] = FIELD.exec(line) ?? [];
    if (tag === 'TY') {
      if (entry) return { line: i + 1, why: 'an entry begins before the last one has ended (ER)' };
      entry = { line: i + 1, fields: new Map() };
    } else if (tag === 'ER') {
      if (!entry) return { line: i + 1, why: 'an entry ends that never began (TY)' };
      entries.push(entry);
      entry = null;
    } else if (line.trim() !== '') {
      if (!entry) return { line: i + 1, why: 'a line outside of any entry' };
      if (!tag && !last) return { line: i + 1, why: 'a line that is no field' };
      if (!tag && last) last.push(`${last.pop()} ${line.trim()}`);
    }
    if (!entry) last = null;
    else if (tag) {
      last = entry.fields.get(tag) ?? [];
      last.push(value.trim());
      entry.fields.set(tag, last);
    }
  }
  if (entry) return { line: entry.line, why: 'the entry that begins here has no end (ER)' };
  return entries;
}

/** `2025/06/01/` -> 2025-06-01, where the day is known. */
function dayOf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})/.exec(date ?? '') ?? [];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}

/** Reads a file of reference software. An entry without a web address or a DOI is no article of the web. */
export const importRis: Importer = (text, now) => {
  if (!/^\ufeff?\s*TY {1,2}-/.test(text)) {
    const start = text.search(/\S/);
    return refuse('foreign', `line ${lineAt(text, Math.max(0, start))}`, 'this is no RIS file');
  }
  const entries = readEntries(text);
  if (!Array.isArray(entries)) return refuse('damaged', `line ${entries.line}`, entries.why);
  const kept: ImportFile['kept'][number][] = [];
  const skipped: ImportFile['skipped'][number][] = [];
  for (const { line, fields } of entries) {
    const all = (...tags: readonly string[]): string[] =>
      tags.flatMap((tag) => fields.get(tag) ?? []).filter(Boolean);
    const one = (...tags: readonly string[]): string | undefined => all(...tags)[0]?.slice(0, 2000);
    const doi = one('DO')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
    const url = all('UR', 'L2').find(isAddress) ?? (doi ? `https://doi.org/${doi}` : undefined);
    if (!url || !isAddress(url)) {
      skipped.push({ at: `line ${line}`, why: 'no web address' });
      continue;
    }
    const [site, section, description] = [one('T2', 'JF', 'JO', 'PB'), one('SE'), one('AB', 'N2')];
    // A program may write the day into any of these, and into the others less of it.
    const published = all('DA', 'Y1', 'PY')
      .map(dayOf)
      .find((day) => day !== undefined);
    kept.push(
      linkToKept(
        {
          url,
          title: one('TI', 'T1', 'CT'),
          tags: all('KW'),
          note: all('N1').join('\n\n'),
          savedAt: dayOf(one('Y2')),
          content: {
            authors: all('AU', 'A1')
              .slice(0, 50)
              .map((author) => author.slice(0, 2000)),
            ...(site && { site }),
            ...(section && { section }),
            ...(description && { description }),
            ...(published && { published }),
          },
        },
        now,
      ),
    );
  }
  return ok({ kept, skipped });
};
