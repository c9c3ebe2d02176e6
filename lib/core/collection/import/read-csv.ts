import { ok, type Result } from '../../model/result';
import { refuse } from './import-file';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a table as RFC 4180 has it; line ends of any kind. Empty lines are no rows. */
export function readCsv(text: string): Result<CsvRow[]> {
  const rows: CsvRow[] = [];
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  let cells: string[] = [];
  let [line, begin] = [1, 1];
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const match = cell.exec(text);
    if (!match) return refuse('damaged', `line ${line}`, 'a quotation mark is out of place');
    const [whole, inQuotes, plain = '', end] = match;
    cells.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begin, cells });
    cells = [];
    begin = line;
  }
  return ok(rows);
}
