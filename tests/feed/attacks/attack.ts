import type { FeedFaultCode } from '../../../lib/core/feed/feed-fault';
import { edition } from '../editions';
import type { Behaviour } from '../feed-server';
import type { Publisher, SigningKey } from '../publisher';

export const TIMESTAMP = 'metadata/timestamp.json';
export const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
export const PORTAL = '<!doctype html><title>Log in</title><h1>Free Wi-Fi</h1>';

/** Something that goes wrong between edition 1, which the reader has, and edition 2, which is published. */
export interface Attack {
  readonly name: string;
  /** Done to what the server has. `before` is what it had while edition 1 was the last. */
  apply(publisher: Publisher, before: Map<string, Behaviour>): void | Promise<void>;
  readonly fault: FeedFaultCode;
  /** Whose feed it is, where it is no ordinary one. */
  readonly publisher?: () => Publisher;
  /** By how much the reader's clock is wrong, in milliseconds. */
  readonly clock?: number;
  /** The client is in a hurry, as the server is slow by intent. */
  readonly hasty?: true;
  /** The reader has edition 2 by the time of the attack. */
  readonly late?: true;
  /** Where the feed itself can't be mended: no honest edition follows. */
  readonly final?: true;
}

export const put = (publisher: Publisher, path: string, behaviour: Behaviour): void => {
  publisher.files.set(path, behaviour);
};
/** Signs a file of metadata anew after a change, with whatever keys. */
export function resign(
  publisher: Publisher,
  path: string,
  keys: readonly SigningKey[],
  change: (signed: Record<string, never>) => object = (signed) => signed,
): void {
  const { signed } = JSON.parse(publisher.bytes(path).toString()) as { signed: never };
  publisher.put(path, publisher.sign({ ...change(signed) }, keys));
}
/** A target's file and the metadata that names it, both of the attacker's making but rightly signed. */
export const resigned = (publisher: Publisher, text: string, facts: object = {}): Promise<void> =>
  publisher.publish(edition(2), { text, facts: { ...facts } });
export const answerAll = (publisher: Publisher, behaviour: Behaviour): void => {
  for (const path of publisher.files.keys()) put(publisher, path, behaviour);
};
/** Both ways to the edition, so that the attack can't be walked around. */
export const eachTarget = (publisher: Publisher, change: (file: Buffer) => Behaviour): void => {
  for (const name of ['release.json.gz', 'delta-1.json.gz']) {
    const path = publisher.targetPath(name);
    put(publisher, path, change(publisher.bytes(path)));
  }
};
export const file = (bytes: Buffer): Behaviour => ({ kind: 'file', body: base64(bytes) });

/** Signs the targets metadata, and all above it, after a change to what the release says of itself. */
export function resignTargets(
  publisher: Publisher,
  change: (facts: object) => object,
  fileChange: object = {},
): void {
  const path = `metadata/${publisher.versions.targets}.targets.json`;
  const { signed } = JSON.parse(publisher.bytes(path).toString()) as {
    signed: { targets: Record<string, { custom: { cairn: object } }> };
  };
  const release = signed.targets['release.json.gz'] as { custom: { cairn: object } };
  publisher.publishTargets({
    targets: {
      'release.json.gz': {
        ...release,
        ...fileChange,
        custom: { cairn: change(release.custom.cairn) },
      },
    },
  });
}
