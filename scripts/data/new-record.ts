import * as v from 'valibot';
import { ENTITY_FOLDERS, EntityId, IncidentId, SourceId } from '../../lib/core/model/ids';
import { fail, ok, type Result } from '../../lib/core/model/result';

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
names: { en: , fr: } # the full name
aliases:
  - { form: } # every other spelling, the short French name too
summary:
  en: # two to four neutral sentences, in your own words
  fr: # de deux à quatre phrases neutres, avec vos propres mots
${type === 'place' ? PLACE : 'active: { from: }\n'}claims:
  - property: # the editor and the lint list them
    value: { en: , fr: }
    sources: ${CITE}
relations:
  - rel: # the editor and the lint list them
    to: # the id of an entity
    sources: ${CITE}
sources: ${CITE}
`;

const incident = (day: string): string => `title: { en: , fr: }
kind: # the editor and the lint list them
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

interface Template {
  readonly kind: 'entity' | 'incident' | 'source';
  /** What its id must keep to. */
  readonly schema: v.GenericSchema<string>;
  readonly body: string;
}

function templateOf(id: string): Template {
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

/** The file of a new record, to be filled in; or why there can be none of that id. */
export function newRecord(id: string): Result<string> {
  const { kind, schema, body } = templateOf(id);
  const { issues } = v.safeParse(schema, id);
  if (issues) return fail('no-id', issues[0].message);
  const up = '../'.repeat(id.split('/').length - 1);
  return ok(`# yaml-language-server: $schema=${up}schema/${kind}.schema.json\n${body}`);
}
