import { ok } from '../../model/result';
import { type Importer, type ImportFile, isAddress, linkToKept, refuse } from './import-file';

/** A field; some programs write one space before the hyphen, some end ER without one after it. */
const FIELD = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

interface Entry {
  readonly line: number;
  /** Values by tag, in the order of the file. */
  readonly fields: Map<string, string[]>;
  /** Values of the field that a line without a tag goes on with. */
  last: string[];
}

function addLine(entry: Entry, tag: string | undefined, value: string): void {
  if (tag) {
    entry.last = entry.fields.get(tag) ?? [];
    entry.fields.set(tag, entry.last);
    entry.last.push(value);
  } else entry.last.push(`${entry.last.pop()} ${value}`);
}

function readEntries(text: string): Entry[] | { readonly line: number; readonly why: string } {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const [i, line] of lines.entries()) {
    const [, tag, value = ''] = FIELD.exec(line) ?? [];
    if (tag === 'TY') {
      if (entry) return { line: i + 1, why: 'an entry begins before the last one has ended (ER)' };
      entry = { line: i + 1, fields: new Map(), last: [value] };
    } else if (tag === 'ER') {
      if (!entry) return { line: i + 1, why: 'an entry ends that never began (TY)' };
      entries.push(entry);
      entry = null;
    } else if (line.trim() !== '') {
      if (!entry) return { line: i + 1, why: 'a line outside of any entry' };
      addLine(entry, tag, (tag ? value : line).trim());
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

/** Reads a file of reference software, whose first line begins an entry (TY). An entry without a web address or a DOI is no article of the web. */
export const importRis: Importer = (text, now) => {
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
