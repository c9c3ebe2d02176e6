import fc from 'fast-check';
import { checkEdition } from '../../../lib/core/feed/check-edition';
import { FEED_FAULTS, refuse } from '../../../lib/core/feed/feed-fault';
import type { EditionPorts } from '../../../lib/core/feed/fetch-edition';
import { type EditionStore, updateFeed } from '../../../lib/core/feed/update-feed';
import { ok } from '../../../lib/core/model/result';
import { expandGzip } from '../../../lib/platform/feed/expand-gzip';
import { webCrypto } from '../../../lib/platform/feed/web-crypto';
import { edition } from '../../feed/editions';
import { Publisher } from '../../feed/publisher';
import { expectResult } from '../expect-result';
import { mutatedValue } from '../generate/hostile';
import { mutatedBytes } from '../generate/mutate';
import { property } from '../target';

/** One check of a feed whose files are these, from its first root. */
async function check(publisher: Publisher, root: Uint8Array): Promise<void> {
  const kept = new Map<string, Uint8Array>([['root', root]]);
  const ports: EditionPorts = {
    crypto: webCrypto,
    expand: expandGzip,
    metadata: {
      load: async (name) => kept.get(name),
      save: async (name, bytes, forget = []) => {
        kept.set(name, bytes);
        for (const other of forget)
          for (const each of kept.keys()) if (each.split('/')[0] === other) kept.delete(each);
      },
    },
    files: {
      async fetch(path, maxBytes) {
        if (!publisher.files.has(path)) return refuse('missing', path);
        const bytes = publisher.bytes(path);
        return bytes.length > maxBytes ? refuse('too-large', path) : ok(new Uint8Array(bytes));
      },
    },
  };
  const staged: string[] = [];
  const editions: EditionStore = {
    base: async () => null,
    isStaged: async () => false,
    stage: async (_head, text) => void staged.push(text),
  };
  const updated = await updateFeed(
    { id: publisher.id, current: null, declined: null } as Parameters<typeof updateFeed>[0],
    ports,
    editions,
    new Date(),
    false,
  );
  expectResult(updated, FEED_FAULTS, ({ staged: head }) => {
    for (const text of staged) {
      const facts = { ...head, release: head?.hash } as unknown as Parameters<
        typeof checkEdition
      >[1];
      expectResult(checkEdition(JSON.parse(text), facts, null), [], () => undefined);
    }
  });
}

const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;

/** Metadata with anything in it, by a publisher whose signatures hold. */
export const feedSigned = property('feed-signed', async () => {
  const publisher = new Publisher();
  await publisher.publish(edition(1));
  const contents = Object.fromEntries(
    ROLES.map((role) => {
      const path = role === 'timestamp' ? 'metadata/timestamp.json' : `metadata/1.${role}.json`;
      return [role, JSON.parse(publisher.bytes(path).toString()).signed as object];
    }),
  ) as Record<(typeof ROLES)[number], object>;
  const changed = fc
    .constantFrom(...ROLES)
    .chain((role) => mutatedValue([contents[role]]).map((value) => ({ role, value })));
  const files = publisher.copy();
  const { targets, snapshot, timestamp } = publisher.versions;
  return [
    changed,
    async ({ role, value }: { role: (typeof ROLES)[number]; value: unknown }) => {
      publisher.files.clear();
      for (const [path, file] of files) publisher.files.set(path, file);
      Object.assign(publisher.versions, { targets, snapshot, timestamp });
      const json = (typeof value === 'object' ? value : { value }) as Record<string, unknown>;
      try {
        publisher.republish(role, json);
      } catch {
        // What has no canonical form is signed by nobody.
        return;
      }
      await check(publisher, new Uint8Array(publisher.bytes('metadata/1.root.json')));
    },
  ];
});

/** Files of a feed as a server, or what is in between, may alter them. */
export const feedBytes = property('feed-bytes', async () => {
  const publisher = new Publisher();
  await publisher.publish(edition(1));
  await publisher.publish(edition(2));
  const files = publisher.copy();
  const root = new Uint8Array(publisher.bytes('metadata/1.root.json'));
  const altered = fc
    .constantFrom(...files.keys())
    .chain((path) =>
      mutatedBytes(new Uint8Array(publisher.bytes(path))).map((bytes) => ({ path, bytes })),
    );
  return [
    altered,
    async ({ path, bytes }: { path: string; bytes: Uint8Array }) => {
      publisher.files.clear();
      for (const [each, file] of files) publisher.files.set(each, file);
      publisher.put(path, Buffer.from(bytes));
      await check(publisher, path === 'metadata/1.root.json' ? bytes : root);
      await expandGzip(bytes, 1000).then((text) =>
        expectResult(text, FEED_FAULTS, () => undefined),
      );
    },
  ];
});
