import * as v from 'valibot';

/**
 * Identifiers. An id is the path of the record under `data/` without its ending
 * (`groups/jnim`, `places/ml/gao`, `incidents/2025/2025-06-01-boulkessi`). It is never reused;
 * a rename goes through `data/renames.yaml`. Source ids are the bare file name (`reuters`).
 */
export const ENTITY_FOLDERS = {
  groups: 'group',
  people: 'person',
  places: 'place',
  organisations: 'organisation',
  missions: 'mission',
  operations: 'operation',
  accords: 'accord',
} as const;

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

export const EntityId = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(
    new RegExp(`^(?:${Object.keys(ENTITY_FOLDERS).join('|')})/(?:${slug}/)?${slug}$`),
    'an entity id is a path such as groups/jnim or places/ml/gao',
  ),
  v.brand('EntityId'),
);
export type EntityId = v.InferOutput<typeof EntityId>;

export const IncidentId = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(
    new RegExp(`^incidents/\\d{4}/${slug}$`),
    'an incident id is a path such as incidents/2025/2025-06-01-boulkessi',
  ),
  v.brand('IncidentId'),
);
export type IncidentId = v.InferOutput<typeof IncidentId>;

export const SourceId = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(new RegExp(`^${slug}$`), 'a source id is a bare name such as reuters'),
  v.brand('SourceId'),
);
export type SourceId = v.InferOutput<typeof SourceId>;
