import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { checkRelease } from '../../../lib/core/dataset/parse-release';
import { releaseText } from '../../../lib/core/dataset/release-text';
import { Day } from '../../../lib/core/model/primitives';
import type { Release } from '../../../lib/core/model/release';
import { countRecords } from '../count-records';
import { RefusedError, UsageError } from '../errors';
import { parseOptions } from '../parse-options';
import { importGeonames } from './geonames';
import type { ImportHead } from './import-head';
import { importUcdp } from './ucdp';

type Import = (paths: readonly string[], head: ImportHead) => Promise<Release>;
const FORMATS: Record<string, Import> = {
  geonames: importGeonames,
  ucdp: importUcdp,
};

/** `cairn import geonames|ucdp FILE… --out FILE [--country NAME]…`: other people's data as a release of its own. */
export async function importCommand([format, ...args]: string[]): Promise<void> {
  const read = FORMATS[format ?? ''];
  if (!read) throw new UsageError(format ? `import: no format '${format}'` : 'import: no format');
  const { values, positionals } = parseOptions(`import ${format}`, args, {
    out: { type: 'string' },
    edition: { type: 'string' },
    date: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    country: { type: 'string', multiple: true },
  });
  const { out, title, publisher, country: countries } = values;
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!out || positionals.length === 0)
    throw new UsageError(`import ${format}: needs a FILE and --out`);
  if (!v.is(Day, date)) throw new UsageError('--date is YYYY-MM-DD');
  if (countries && format !== 'ucdp') throw new UsageError('--country is for tables of UCDP');
  const head = { edition: values.edition ?? date, date, title, publisher, countries };
  const checked = checkRelease(await read(positionals, head));
  if (!checked.ok) throw new RefusedError(checked.fault.message);
  const { entities, incidents } = checked.value;
  writeFileSync(out, releaseText(checked.value));
  console.log(`${out}: ${countRecords(entities.length, incidents.length)}`);
}
