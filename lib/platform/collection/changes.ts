/** What open pages are told: which articles are others than before; null where it may be any. */
export type CollectionChange = readonly string[] | null;

const CHANNEL = 'cairn-collection';

/** Tells the other pages of the extension, after the change is on the disk. */
export function announceChange(change: CollectionChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls back when the collection was changed elsewhere. @returns what ends the watch */
export function watchCollection(onChange: (change: CollectionChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<CollectionChange>) => onChange(data);
  return () => channel.close();
}
