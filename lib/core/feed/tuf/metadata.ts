import * as v from 'valibot';
import { parseJson } from '../../json';
import { ok } from '../../model/result';
import { type FeedResult, refuse } from '../feed-fault';

/**
 * The four kinds of metadata of The Update Framework, specification 1.0.x, section 4. Fields that are not
 * named here are allowed and are part of what is signed.
 */
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const Short = v.pipe(v.string(), v.maxLength(200));
const Instant = v.pipe(v.string(), v.isoTimestamp());

const common = {
  spec_version: v.pipe(v.string(), v.regex(/^1\.\d+(?:\.\d+)?$/, 'specification 1.x is read')),
  version: Version,
  expires: Instant,
};

export const Key = v.looseObject({
  keytype: Short,
  scheme: Short,
  keyval: v.looseObject({ public: v.pipe(v.string(), v.maxLength(4000)) }),
});
export type Key = v.InferOutput<typeof Key>;

const signers = {
  keyids: v.pipe(
    v.array(Short),
    v.minLength(1),
    v.check((ids) => new Set(ids).size === ids.length, 'a key is listed twice'),
  ),
  threshold: Version,
};
const Role = v.looseObject(signers);

export const Root = v.looseObject({
  _type: v.literal('root'),
  ...common,
  consistent_snapshot: v.boolean(),
  keys: v.record(Short, Key),
  roles: v.looseObject({ root: Role, timestamp: Role, snapshot: Role, targets: Role }),
});
export type Root = v.InferOutput<typeof Root>;
const ROLE_NAMES = ['root', 'timestamp', 'snapshot', 'targets'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

const Hashes = v.record(Short, v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2})+$/i)));
const MetaFile = v.looseObject({
  version: Version,
  length: v.optional(Count),
  hashes: v.optional(Hashes),
});
export type MetaFile = v.InferOutput<typeof MetaFile>;

export const Timestamp = v.looseObject({
  _type: v.literal('timestamp'),
  ...common,
  meta: v.looseObject({ 'snapshot.json': MetaFile }),
});
export type Timestamp = v.InferOutput<typeof Timestamp>;

export const Snapshot = v.looseObject({
  _type: v.literal('snapshot'),
  ...common,
  meta: v.pipe(
    v.record(Short, MetaFile),
    v.check((meta) => Object.hasOwn(meta, 'targets.json'), 'no targets.json'),
  ),
});
export type Snapshot = v.InferOutput<typeof Snapshot>;

const TargetFile = v.looseObject({
  length: Count,
  hashes: Hashes,
  custom: v.optional(v.looseObject({})),
});
export type TargetFile = v.InferOutput<typeof TargetFile>;

const Path = v.pipe(v.string(), v.maxLength(400));

/**
 * A role that another one trusts with some target paths. Of its patterns only the wildcards that the specification has are
 * read: what is beyond them means one thing to one client and something else to the next.
 */
const DelegatedRole = v.pipe(
  v.looseObject({
    ...signers,
    name: v.pipe(
      Short,
      v.minLength(1),
      v.check((name) => !ROLE_NAMES.some((own) => own === name), 'the name of a top-level role'),
      v.check((name) => !/\p{Surrogate}/u.test(name), 'a name that no address can have'),
    ),
    terminating: v.boolean(),
    paths: v.optional(
      v.array(
        v.pipe(Path, v.regex(/^[^[\]{}()!\\]*$/, "a pattern has no wildcards but '*' and '?'")),
      ),
    ),
    path_hash_prefixes: v.optional(v.array(v.pipe(Short, v.regex(/^[0-9a-f]*$/)))),
  }),
  v.check(
    ({ paths, path_hash_prefixes }) => (paths === undefined) !== (path_hash_prefixes === undefined),
    'either paths or prefixes of their hashes',
  ),
);
export type DelegatedRole = v.InferOutput<typeof DelegatedRole>;

export const Delegations = v.looseObject({
  keys: v.record(Short, Key),
  /** The first that covers a path is the one most trusted with it. */
  roles: v.optional(
    v.pipe(
      v.array(DelegatedRole),
      v.check(
        (roles) => new Set(roles.map(({ name }) => name)).size === roles.length,
        'a role is listed twice',
      ),
    ),
  ),
});

export type Delegations = v.InferOutput<typeof Delegations>;

/** What the top-level role `targets` signs, and each role that it delegates to. */
export const Targets = v.looseObject({
  _type: v.literal('targets'),
  ...common,
  targets: v.record(Path, TargetFile),
  delegations: v.optional(Delegations),
});
export type Targets = v.InferOutput<typeof Targets>;

export interface Signature {
  readonly keyid: string;
  readonly sig: string;
}

/** A file of metadata: what it says, and what its signatures are over. */
export interface Signed<T> {
  readonly content: T;
  /** As parsed, with every field: signatures are over its canonical form. */
  readonly signed: unknown;
  readonly signatures: readonly Signature[];
}

/** More signatures than any threshold asks for are no reason to verify for minutes. */
const Envelope = v.looseObject({
  signatures: v.pipe(
    v.array(v.looseObject({ keyid: Short, sig: v.pipe(v.string(), v.maxLength(4000)) })),
    v.maxLength(50),
  ),
  signed: v.looseObject({}),
});

/** Reads a file of metadata; whether its signatures hold is another question. */
export function parseMetadata<T>(
  bytes: Uint8Array,
  schema: v.GenericSchema<unknown, T>,
): FeedResult<Signed<T>> {
  const json = parseJson(new TextDecoder().decode(bytes));
  if (!json.ok) return refuse('not-a-feed', json.fault.message);
  const envelope = v.safeParse(Envelope, json.value);
  if (!envelope.success) return refuse('not-a-feed', envelope.issues[0].message);
  const { signed } = json.value as { signed: unknown };
  const content = v.safeParse(schema, signed, { abortEarly: true });
  if (!content.success) {
    const [issue] = content.issues;
    return refuse('not-a-feed', `${v.getDotPath(issue) ?? 'signed'}: ${issue.message}`);
  }
  return ok({ content: content.output, signed, signatures: envelope.output.signatures });
}
