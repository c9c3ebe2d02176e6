import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Block } from './blocks';

export interface TextPart {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A block of the newer or the older text, in reading order. `changed`: word by word in `parts`. */
export interface BlockChange {
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly kind: Block['kind'];
  readonly parts: readonly TextPart[];
}

/** Blocks with more edits than this are shown as one text in place of another. In words. */
const MAX_EDITS = 2000;
/** Below this share of words in common, two blocks have nothing to do with each other. */
const LEAST_SHARED = 0.3;

const whole = (change: TextPart['change'], { kind, text }: Block): BlockChange => ({
  change,
  kind,
  parts: [{ change, text }],
});

/** One block against another, or null where they are not the same passage. */
function compareWords(before: Block, after: Block): BlockChange | null {
  const changes = diffWordsWithSpace(before.text, after.text, { maxEditLength: MAX_EDITS });
  if (!changes) return null;
  const parts = changes.map(
    ({ value, added, removed }): TextPart => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  const shared = parts.reduce(
    (sum, { change, text }) => sum + (change === 'same' ? text.trim().length : 0),
    0,
  );
  const longer = Math.max(before.text.length, after.text.length, 1);
  return shared / longer < LEAST_SHARED ? null : { change: 'changed', kind: after.kind, parts };
}

/** A run of blocks that stands for another run: in pairs, as far as they go. */
function compareRuns(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let from = 0;
  for (const block of after) {
    const pair = before
      .slice(from)
      .map((old, i) => ({ at: from + i, change: compareWords(old, block) }))
      .find(({ change }) => change !== null);
    if (!pair?.change) {
      changes.push(whole('added', block));
      continue;
    }
    changes.push(...before.slice(from, pair.at).map((old) => whole('removed', old)), pair.change);
    from = pair.at + 1;
  }
  return [...changes, ...before.slice(from).map((old) => whole('removed', old))];
}

/** What changed from one text to another: block by block, and word by word within a changed block. */
export function compareTexts(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const runs = diffArrays([...before], [...after], {
    comparator: (a, b) => a.kind === b.kind && a.text === b.text,
  });
  return runs.flatMap(({ value, added, removed }, i) => {
    if (!added && !removed) return value.map((block) => whole('same', block));
    const [last, next] = [runs[i - 1], runs[i + 1]];
    if (removed && next?.added) return compareRuns(value, next.value);
    if (added && last?.removed) return [];
    return value.map((block) => whole(added ? 'added' : 'removed', block));
  });
}
