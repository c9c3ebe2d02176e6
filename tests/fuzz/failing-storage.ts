import 'fake-indexeddb/auto';

/** What becomes of the request at which storage fails. */
export type StorageFault = 'quota' | 'killed';

let left = Number.POSITIVE_INFINITY;
let fault: StorageFault = 'quota';
/** Whether the fault that was set has come. */
let struck = false;

const METHODS = ['put', 'add', 'get', 'getAll', 'getAllKeys', 'delete', 'clear', 'count'] as const;
type Method = (typeof METHODS)[number];

/** A full disk refuses; a worker that is ended takes its transactions with it. */
function strike(store: IDBObjectStore, begin: () => IDBRequest): IDBRequest {
  struck = true;
  left = Number.POSITIVE_INFINITY;
  if (fault === 'quota') throw new DOMException('no room', 'QuotaExceededError');
  if (store.transaction.mode === 'readonly') throw new DOMException('ended', 'AbortError');
  const request = begin();
  // Between two steps of what runs, as it comes from a browser.
  queueMicrotask(() => store.transaction.abort());
  return request;
}

for (const name of METHODS) {
  const method = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
  IDBObjectStore.prototype[name as 'get'] = function (this: IDBObjectStore, ...args: unknown[]) {
    const writes = name === ('put' satisfies Method) || name === 'add';
    const begin = (): IDBRequest => method.apply(this, args);
    return (fault === 'killed' || writes) && --left < 0 ? strike(this, begin) : begin();
  } as IDBObjectStore['get'];
}

/**
 * Does something while storage fails at one of its requests; of a full disk, at one that writes.
 * @param after requests that still succeed
 * @returns what came of it, and whether storage failed before it was done
 */
export async function withFault<T>(
  kind: StorageFault | null,
  after: number,
  work: () => Promise<T>,
): Promise<{ value: T; struck: boolean }> {
  struck = false;
  fault = kind ?? 'quota';
  left = kind === null ? Number.POSITIVE_INFINITY : after;
  try {
    const value = await work();
    return { value, struck };
  } finally {
    left = Number.POSITIVE_INFINITY;
  }
}
