import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import { RefusedError } from '../errors';

/** A row of a table, by the name of its columns. */
export type TableRow = Readonly<Record<string, string>>;

const cannotRead = (path: string, error: NodeJS.ErrnoException): RefusedError =>
  new RefusedError(`cannot read ${path}: ${error.code ?? error}`);

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw cannotRead(path, error as NodeJS.ErrnoException);
  }
}

/**
 * Rows of a CSV file whose first line names its columns, one at a time: a table may be larger than memory.
 * @throws RefusedError where columns are missing or rows uneven
 */
export async function* readCsv(
  path: string,
  wanted: readonly string[] = [],
): AsyncGenerator<TableRow> {
  const file = createReadStream(path);
  const parser = parse({ columns: true, bom: true, skip_empty_lines: true });
  file.once('error', (error) => parser.destroy(cannotRead(path, error)));
  let first = true;
  try {
    for await (const row of file.pipe(parser) as AsyncIterable<TableRow>) {
      const missing = first && wanted.find((column) => !(column in row));
      if (missing) throw new RefusedError(`${path}: there is no column '${missing}'`);
      first = false;
      yield row;
    }
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(`${path}: ${(error as Error).message}`);
  } finally {
    file.destroy();
  }
}
