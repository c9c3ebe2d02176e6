/** `npm run data:schema [--check]`: writes data/schema/ from the types, or says that it is out of date. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { EntityRecord } from '../../lib/core/model/entity';
import { IncidentRecord } from '../../lib/core/model/incident';
import { Release, ReleaseHead } from '../../lib/core/model/release';
import { SourceRecord } from '../../lib/core/model/source';
import { DATA_DIR } from './read-dataset';

const SCHEMAS = {
  entity: EntityRecord,
  incident: IncidentRecord,
  source: SourceRecord,
  'release-head': ReleaseHead,
  release: Release,
};

/** The files as they must be, by path. */
export function schemaFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    // Trimming and brands have no counterpart in JSON Schema; both are still checked by the lint.
    const json = toJsonSchema(schema, { ignoreActions: ['trim', 'brand'] });
    files[join(DATA_DIR, 'schema', `${name}.schema.json`)] = `${JSON.stringify(json, null, 2)}\n`;
  }
  return files;
}

if (process.argv[1]?.endsWith('schema.ts')) {
  const check = process.argv.includes('--check');
  for (const [path, text] of Object.entries(schemaFiles())) {
    if (!check) {
      mkdirSync(join(DATA_DIR, 'schema'), { recursive: true });
      writeFileSync(path, text);
    } else if (readFileSync(path, 'utf8') !== text) {
      console.error(`${path} is out of date: npm run data:schema`);
      process.exitCode = 1;
    }
  }
}
