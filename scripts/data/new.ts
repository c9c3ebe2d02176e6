/** `npm run data:new ID`: writes a record to fill in, `groups/…`, `places/ml/…`, `incidents/YYYY/YYYY-MM-DD-…`, `sources/…`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { ENTITY_FOLDERS, EntityId, IncidentId, SourceId } from '../../lib/core/model/ids';
import { DATA_DIR } from './read-dataset';

// What is to be filled in is left empty: nothing that a template says can be taken for a fact, and the lint asks for it.
const CITE = '[{ id: , at: , reportedBy: [] }] # source, line or page, outlets that it names';

const PLACE = `place:
  lat:
  lon:
  precision: settlement
  country:
  geonames:
  sources: [{ id: geonames, at: }]
`;

const entity = (type: string): string => `type: ${type}
name: # what the press prints most, in English
names: { en: , fr: }
aliases:
  - { form: } # every other spelling
summary:
  en: # two to four neutral sentences, in your own words
  fr: # de deux à quatre phrases neutres, avec vos propres mots
${type === 'place' ? PLACE : ''}claims:
  - property: # the editor lists them
    value: { en: , fr: }
    sources: ${CITE}
sources: ${CITE}
`;

const incident = (day: string): string => `title: { en: , fr: }
kind: # the editor lists them
date: { start: ${day}, end: ${day}, precision: day }
places: []
actors:
  - who: { en: , fr: } # or the id of an entity
    role: perpetrator
    status: # of a perpetrator
    sources: ${CITE}
figures:
  - measure: killed
    of: people
    low:
    high:
    sources: ${CITE}
summary:
  en: # one to three neutral sentences, in your own words
  fr: # d’une à trois phrases neutres, avec vos propres mots
sources: ${CITE}
`;

const SOURCE = `kind: document
publisher:
title:
date:
licence: All rights reserved; facts only
`;

/** The kind of a record, whether its id is one, and what it holds at first. */
function recordOf(id: string): { kind: string; schema: v.GenericSchema<string>; body: string } {
  const folder = id.split('/')[0] as string;
  if (folder === 'incidents') {
    const day = id.split('/').at(-1)?.slice(0, 10) ?? '';
    return { kind: 'incident', schema: IncidentId, body: incident(day) };
  }
  if (folder in ENTITY_FOLDERS) {
    const type = ENTITY_FOLDERS[folder as keyof typeof ENTITY_FOLDERS];
    return { kind: 'entity', schema: EntityId, body: entity(type) };
  }
  const schema = v.pipe(
    v.string(),
    v.startsWith('sources/', 'no kind of record lives there'),
    v.transform((path) => path.slice('sources/'.length)),
    SourceId,
  );
  return { kind: 'source', schema, body: SOURCE };
}

const id = process.argv[2] ?? '';
const { kind, schema, body } = recordOf(id);
const path = join(DATA_DIR, `${id}.yaml`);
const { issues } = v.safeParse(schema, id);
if (issues) {
  console.error(
    `${id ? `${id}: ${issues[0].message}\n` : ''}usage: npm run data:new ID, such as groups/jnim, places/ml/gao, incidents/2025/2025-06-01-boulkessi, sources/reuters`,
  );
  process.exit(2);
}
if (existsSync(path)) {
  console.error(`data/${id}.yaml is there already`);
  process.exit(1);
}
const up = '../'.repeat(id.split('/').length - 1);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `# yaml-language-server: $schema=${up}schema/${kind}.schema.json\n${body}`);
console.log(`data/${id}.yaml is written: fill it in, then npm run data:lint`);
