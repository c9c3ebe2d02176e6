import { type FeedResult, refuse } from '../../core/feed/feed-fault';

/** What IndexedDB has thrown, as a fault that a reader can act on; any other error is a mistake of ours. */
export function storageFault(error: unknown): FeedResult<never> {
  const message = error instanceof Error ? error.message : String(error);
  // DOMException is no Error in every engine's eyes, and fake ones are other classes: the name tells.
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'QuotaExceededError') return refuse('no-room', message);
  return refuse(error instanceof DOMException ? 'storage' : 'internal', message);
}
