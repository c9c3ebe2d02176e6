import type { Compiled } from '../core/annotate/annotate';
import { indexRecords, type Records } from '../core/card/records';
import type { SetMember } from '../core/feed/feed-set';
import { originsOf, type RecordOrigin } from '../core/feed/record-origin';
import { buildLookup, type Lookup } from '../core/lookup/lookup';
import type { Outlines } from '../core/map/outlines';
import { loadBundledGazetteer, loadBundledOutlines } from './bundled-dataset';
import { type AnsweringSet, answeringSet } from './feed/answering-set';
import { feedSources, feedStore } from './feed/feed-sources';
import type { LoadedSet } from './feed/load-set';
import { inSlices } from './in-slices';

/** What is loaded is kept for as long as the worker lives, or until other editions are taken into use. */
const forgetting: (() => void)[] = [];

/** Loads a part at the first wish for it. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  const forget = (): void => {
    loading = null;
  };
  forgetting.push(forget);
  return () => {
    loading ??= load().catch((error: unknown) => {
      forget();
      throw error;
    });
    return loading;
  };
}

/** Editions that storage has lost: said, and fetched again at once when the feeds are next checked. */
function sayLost(ids: readonly string[]): void {
  for (const id of ids) {
    const said = feedStore.change(id, (now) => {
      const { nextAt: _, ...sync } = now.sync;
      return { ...now, sync: { ...sync, outcome: 'failed', fault: 'storage' } };
    });
    said.catch(() => undefined);
  }
}

const answering = once(async (): Promise<AnsweringSet> => {
  const answer = await answeringSet({ ...feedSources, shippedGazetteer: loadBundledGazetteer });
  if (answer.failure) console.warn('cairn: the feeds cannot be used', answer.failure);
  sayLost(answer.lost);
  return answer;
});

const loaded = once(async (): Promise<LoadedSet> => {
  const set = await (await answering()).load();
  sayLost(set.lost);
  return set;
});

export const outlines: () => Promise<Outlines> = once(loadBundledOutlines);

export const records: () => Promise<Records> = once(async () =>
  indexRecords((await loaded()).release),
);

/** The records that the card of one is made of: of a large set no others are read. */
export async function recordsAround(id: string): Promise<Records> {
  const part = await (await answering()).around(id);
  return part ? indexRecords(part) : records();
}

/** Loads what every card is made of, ahead of the first. */
export async function readyCards(): Promise<void> {
  // No record has this id: what is loaded for it, any card needs.
  await Promise.all([recordsAround(''), outlines(), origins()]);
}

/** Which feeds a record comes from, where that is not the main feed alone. */
export const origins: () => Promise<(id: string) => RecordOrigin | null> = once(async () => {
  const { members, joined } = await answering();
  return originsOf(members, joined);
});

export const lookup: () => Promise<Lookup> = once(async () =>
  inSlices(buildLookup((await records()).release)),
);

/** What answers, in short: no record is loaded for it. */
export async function datasetSummary() {
  const { members, compiled: names } = await answering();
  const { title, edition, date } = members[0] as SetMember;
  const [entities, incidents] = [names.gazetteer.entities.length, names.incidents.length];
  return { title, edition, date, entities, incidents };
}

export const compiled = async (): Promise<Compiled> => (await answering()).compiled;

/** Other editions have been taken into use: the next wish loads them. */
export function forgetDataset(): void {
  for (const forget of forgetting) forget();
}
