import type { FeedResult } from '../feed-fault';
import type { RoleName } from './metadata';
import type { TufCrypto } from './verify-role';

/** The files of a feed, by their path under its address as a URL has it (percent-encoded). Never throws. */
export interface FeedFiles {
  /** @returns the fault `missing` where the server has no such file, `too-large` past `maxBytes` */
  fetch(path: string, maxBytes: number): Promise<FeedResult<Uint8Array>>;
}

/** A delegated role is kept apart from the top-level ones, whatever it calls itself. */
export type MetadataName = RoleName | `delegated/${string}`;
/** What is forgotten: a top-level role, or all delegated ones. */
export type Forgotten = RoleName | 'delegated';

/** The verified metadata of one feed. */
export interface MetadataStore {
  load(name: MetadataName): Promise<Uint8Array | undefined>;
  /** Keeps a file that has been verified and forgets others, both or neither. */
  save(name: MetadataName, bytes: Uint8Array, forget?: readonly Forgotten[]): Promise<void>;
}

export interface TufPorts {
  readonly files: FeedFiles;
  readonly metadata: MetadataStore;
  readonly crypto: TufCrypto;
}

/** What a file may weigh, in bytes, whoever signed it (docs/FEED-FORMAT.md). `delegated`: all that one check fetches. */
export const MAX_BYTES = {
  root: 512_000,
  timestamp: 16_384,
  snapshot: 2_000_000,
  targets: 5_000_000,
  delegated: 5_000_000,
};
