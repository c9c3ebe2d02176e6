import type { ChangeKind, Part, RecordDiff, ReleaseDiff } from './diff-releases';

/** Records of one edition that are kept with what changed in them: more than anyone reads. */
export const MOST_RECORDS = 500;

/** How many of one thing an edition added, revised or removed: records of a type, or parts of records. */
export interface ChangeCount {
  readonly what: RecordDiff['type'] | Part;
  readonly kind: ChangeKind;
  readonly count: number;
}

/** What an edition changed, small enough to be kept: all counts, and the first records. */
export interface EditionChanges extends ReleaseDiff {
  readonly counts: readonly ChangeCount[];
  /** Records that changed but are not listed. */
  readonly unlisted: number;
}

/** Counts records that came or went, and within the others the parts that changed. In the order of their first one. */
export function countChanges({ records }: ReleaseDiff): ChangeCount[] {
  const counts = new Map<string, ChangeCount>();
  const add = (what: ChangeCount['what'], kind: ChangeKind): void => {
    const key = `${what} ${kind}`;
    counts.set(key, { what, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  for (const { type, kind, changes } of records) {
    if (kind !== 'revised') add(type, kind);
    for (const change of changes) add(change.part, change.kind);
  }
  return [...counts.values()];
}

export const editionChanges = (diff: ReleaseDiff): EditionChanges => ({
  ...diff,
  counts: countChanges(diff),
  records: diff.records.slice(0, MOST_RECORDS),
  unlisted: Math.max(0, diff.records.length - MOST_RECORDS),
});
