import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { RefusedError } from '../errors';

/** A row of a table, by the name of its columns. */
export type TableRow = Readonly<Record<string, string>>;

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new RefusedError(
      `cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? error}`,
    );
  }
}

/** Rows of a CSV file whose first line names its columns. @throws RefusedError where columns are missing or rows uneven */
export function readCsv(path: string, wanted: readonly string[]): TableRow[] {
  let rows: TableRow[];
  try {
    rows = parse<TableRow>(readText(path), { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(`${path}: ${(error as Error).message}`);
  }
  const missing = wanted.find((column) => rows[0] && !(column in rows[0]));
  if (missing !== undefined) throw new RefusedError(`${path}: there is no column '${missing}'`);
  return rows;
}
