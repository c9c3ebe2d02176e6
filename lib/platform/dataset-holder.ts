import type { Compiled } from '../core/annotate/annotate';
import { indexRecords, type Records } from '../core/card/make-card';
import { type Lookup, makeLookup } from '../core/lookup/lookup';
import type { Outlines } from '../core/map/outlines';
import { loadBundledGazetteer, loadBundledOutlines, loadBundledRelease } from './bundled-dataset';

/** Keeps what is loaded for as long as the worker lives; each part is loaded at the first wish for it. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

const gazetteer = once(loadBundledGazetteer);

export const outlines: () => Promise<Outlines> = once(loadBundledOutlines);

export const records: () => Promise<Records> = once(async () =>
  indexRecords(await loadBundledRelease()),
);

export const lookup: () => Promise<Lookup> = once(async () =>
  makeLookup((await records()).release),
);

export async function compiled(): Promise<Compiled> {
  const [names, { release }] = await Promise.all([gazetteer(), records()]);
  return { gazetteer: names, incidents: release.incidents };
}
