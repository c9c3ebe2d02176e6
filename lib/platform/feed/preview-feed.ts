import { MAIN_FEED } from '../../core/dataset/feed-ids';
import { feedAddress } from '../../core/feed/feed-address';
import type { FeedResult } from '../../core/feed/feed-fault';
import { findRelease } from '../../core/feed/feed-targets';
import { fingerprintText, rootFingerprint } from '../../core/feed/root-fingerprint';
import { type EditionHead, editionHead } from '../../core/feed/subscription';
import { checkFirstRoot } from '../../core/feed/tuf/check-metadata';
import { makeFindTarget } from '../../core/feed/tuf/find-target';
import { MAX_BYTES, type MetadataName, type MetadataStore } from '../../core/feed/tuf/ports';
import { refresh } from '../../core/feed/tuf/refresh';
import { ok } from '../../core/model/result';
import { feedPorts, type SyncPorts } from './sync-feed';

/** What a reader sees of a feed before accepting it. All of it is signed by the keys shown. */
export interface FeedPreview {
  readonly url: string;
  readonly id: string;
  readonly head: EditionHead;
  /** What is to be fetched, in bytes. */
  readonly bytes: number;
  readonly keys: readonly string[];
  readonly threshold: number;
  /** Stands for keys and threshold. */
  readonly fingerprint: string;
  /** Whether it goes on from the dataset that ships with the extension, and takes its place. */
  readonly main: boolean;
}

/** A preview keeps nothing. */
function metadataInMemory(root: Uint8Array): MetadataStore {
  const files = new Map<MetadataName, Uint8Array>([['root', root]]);
  return {
    load: async (name) => files.get(name),
    save: async (name, bytes, forget = []) => {
      for (const kept of files.keys())
        if (forget.some((other) => kept === other || kept.startsWith(`${other}/`)))
          files.delete(kept);
      files.set(name, bytes);
    },
  };
}

/**
 * Looks at a feed that the reader has typed the address of: from its first root over all others to what it offers now.
 *
 * @returns with the preview, the newest root, to be pinned if the reader accepts
 */
export async function previewFeed(
  typed: string,
  { now, patience }: Pick<SyncPorts, 'now' | 'patience'>,
): Promise<FeedResult<{ readonly preview: FeedPreview; readonly root: Uint8Array }>> {
  const url = feedAddress(typed);
  if (!url.ok) return url;
  const none = metadataInMemory(new Uint8Array());
  const { files, crypto } = feedPorts(url.value, none, patience);
  const first = await files.fetch('metadata/1.root.json', MAX_BYTES.root);
  if (!first.ok) return first;
  const trusted = await checkFirstRoot(first.value, crypto);
  if (!trusted.ok) return trusted;
  const metadata = metadataInMemory(first.value);
  const ports = feedPorts(url.value, metadata, patience);
  const at = now();
  const refreshed = await refresh(ports, at, false);
  if (!refreshed.ok) return refreshed;
  const release = await findRelease(makeFindTarget(ports, refreshed.value, at));
  if (!release.ok) return release;
  const { facts, file } = release.value;
  const fingerprint = await rootFingerprint(refreshed.value.root);
  const preview: FeedPreview = {
    url: url.value,
    id: facts.id,
    head: editionHead(facts),
    bytes: file.length,
    ...fingerprint,
    fingerprint: fingerprintText(fingerprint),
    main: facts.id === MAIN_FEED,
  };
  return ok({ preview, root: (await metadata.load('root')) ?? first.value });
}
