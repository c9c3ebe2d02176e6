import * as v from 'valibot';
import { type Entity, EntityRecord } from '../model/entity';
import { ENTITY_FOLDERS, EntityId, IncidentId, SourceId } from '../model/ids';
import { type Incident, IncidentRecord } from '../model/incident';
import { type ReleaseHead, ReleaseHead as ReleaseHeadSchema } from '../model/release';
import { type Source, SourceRecord } from '../model/source';
import { describeIssue } from './describe-issue';
import { byId } from './release-text';

/** Something wrong with a record, for the person who keeps it. */
export interface Problem {
  /** Path of the file below `data/`. */
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/** All records of a dataset, each list in the order of the ids. */
export interface Dataset {
  readonly head: ReleaseHead;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly incidents: readonly Incident[];
  /** `data/bounds.yaml`: by kind of record, the fewest and the most there may be. */
  readonly bounds: Bounds;
  /** `data/renames.yaml`: old id -> id that took its place. */
  readonly renames: Renames;
  /** Fingerprints of the sources' texts. */
  readonly fingerprints: ReadonlySet<number>;
}

const Bounds = v.record(v.string(), v.tuple([v.number(), v.number()]));
type Bounds = v.InferOutput<typeof Bounds>;
const Renames = v.record(v.string(), v.string());
type Renames = v.InferOutput<typeof Renames>;

/** A record file as read: path below `data/`, and the value that its YAML holds. */
export interface RecordFile {
  readonly path: string;
  readonly value: unknown;
}

/** Parses one record, or says everything that is wrong with its shape. */
function parseAs<S extends v.GenericSchema>(
  schema: S,
  file: RecordFile,
  problems: Problem[],
): v.InferOutput<S> | null {
  const parsed = v.safeParse(schema, file.value);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    problems.push({ file: file.path, rule: 'schema', message: describeIssue(issue) });
  }
  return null;
}

/**
 * Sorts record files into a dataset. Files that do not parse are left out and reported; the rest is
 * still there to be checked. The order of the files does not matter.
 */
export function parseRecords(
  files: readonly RecordFile[],
  fingerprints: ReadonlySet<number> = new Set(),
): {
  dataset: Dataset | null;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const entities: Entity[] = [];
  const incidents: Incident[] = [];
  let head: ReleaseHead | null = null;
  let bounds: Bounds = {};
  let renames: Renames = {};
  for (const file of files) {
    const id = file.path.replace(/\.yaml$/, '');
    const folder = id.split('/')[0] as string;
    if (file.path === 'release.yaml') head = parseAs(ReleaseHeadSchema, file, problems);
    else if (file.path === 'bounds.yaml') bounds = parseAs(Bounds, file, problems) ?? {};
    else if (file.path === 'renames.yaml') renames = parseAs(Renames, file, problems) ?? {};
    else if (folder === 'sources') {
      const record = parseAs(SourceRecord, file, problems);
      const sourceId = parseAs(
        SourceId,
        { path: file.path, value: id.slice('sources/'.length) },
        problems,
      );
      if (record && sourceId) sources.push({ id: sourceId, ...record });
    } else if (folder === 'incidents') {
      const record = parseAs(IncidentRecord, file, problems);
      const incidentId = parseAs(IncidentId, { path: file.path, value: id }, problems);
      if (record && incidentId) incidents.push({ id: incidentId, ...record });
    } else if (folder in ENTITY_FOLDERS) {
      const record = parseAs(EntityRecord, file, problems);
      const entityId = parseAs(EntityId, { path: file.path, value: id }, problems);
      const type = ENTITY_FOLDERS[folder as keyof typeof ENTITY_FOLDERS];
      if (record && record.type !== type) {
        problems.push({
          file: file.path,
          rule: 'schema',
          message: `type: must be ${type} in this folder`,
        });
      } else if (record && entityId) entities.push({ id: entityId, ...record });
    } else
      problems.push({ file: file.path, rule: 'schema', message: 'no kind of record lives here' });
  }
  if (!head) {
    problems.push({
      file: 'release.yaml',
      rule: 'schema',
      message: 'the head of the release is missing',
    });
    return { dataset: null, problems };
  }
  sources.sort(byId);
  entities.sort(byId);
  incidents.sort(byId);
  return {
    dataset: { head, sources, entities, incidents, bounds, renames, fingerprints },
    problems,
  };
}
