import { fail, type Result } from '../../core/model/result';

/** What a reader can do something about. The page words each code in the reader's language. */
export type StorageFaultCode = 'quota' | 'blocked' | 'newer-schema' | 'terminated' | 'storage';

const FAULTS: Readonly<Record<string, readonly [StorageFaultCode, string]>> = {
  QuotaExceededError: [
    'quota',
    'There is no room left on the disk for the collection. Nothing was changed.',
  ],
  SecurityError: [
    'blocked',
    'The browser does not let Cairn store anything (site data is blocked).',
  ],
  NotAllowedError: ['blocked', 'The browser does not let Cairn store anything.'],
  InvalidStateError: ['blocked', 'The browser gives Cairn no storage in this window.'],
  VersionError: [
    'newer-schema',
    'The collection was written by a newer version of Cairn. Update Cairn to open it.',
  ],
  AbortError: ['terminated', 'The browser broke off before it was done. Nothing was changed.'],
};

/** Storage that is full, blocked, newer or broken becomes a fault that a reader can act on. */
function storageFault(error: unknown): Result<never> {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const known = FAULTS[name];
  if (known) return fail(...known);
  return fail('storage', error instanceof Error ? error.message : String(error));
}

/** Runs work on storage; what it throws becomes a fault. */
export async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return storageFault(error);
  }
}
