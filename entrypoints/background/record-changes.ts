import type { CardChange } from '../../lib/core/card/card-model';
import { changedSince } from '../../lib/core/card/reading-log';
import type { Records } from '../../lib/core/card/records';
import { describeChange } from '../../lib/core/dataset/describe-diff';
import { changesOf } from '../../lib/core/dataset/diff-releases';
import { splitId } from '../../lib/core/dataset/feed-ids';
import { canonicalText, textHash } from '../../lib/core/dataset/release-text';
import { feedStore } from '../../lib/platform/feed/feed-sources';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { readingLog } from '../../lib/platform/record-readings';

/** A mark of what a record says now, or null where there is none. */
export async function markOf({ entities, incidents }: Records, id: string): Promise<string | null> {
  const found = entities.get(id) ?? incidents.get(id);
  return found ? (await textHash(canonicalText(found))).slice(0, 16) : null;
}

/**
 * That a record has changed since the reader opened it, with what the edition in use changed in it: that is said in the
 * background, whose words need not go into pages.
 */
export async function changeSinceRead(records: Records, id: string): Promise<CardChange | null> {
  const mark = await markOf(records, id);
  const since = mark && changedSince(await readingLog(), id, mark);
  if (!since) return null;
  const own = splitId(id);
  const edition = await feedStore.changes(own.feed).catch(() => undefined);
  const lines = edition ? (changesOf(own.id, edition)?.changes ?? []) : [];
  const t = await readerTranslate();
  return { since, lines: lines.map((line) => describeChange(line, t)) };
}
