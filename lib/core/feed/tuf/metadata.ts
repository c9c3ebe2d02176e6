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

const Role = v.looseObject({
  keyids: v.pipe(
    v.array(Short),
    v.minLength(1),
    v.check((ids) => new Set(ids).size === ids.length, 'a key is listed twice'),
  ),
  threshold: Version,
});

export const Root = v.looseObject({
  _type: v.literal('root'),
  ...common,
  consistent_snapshot: v.boolean(),
  keys: v.record(Short, Key),
  roles: v.looseObject({ root: Role, timestamp: Role, snapshot: Role, targets: Role }),
});
export type Root = v.InferOutput<typeof Root>;
export type RoleName = 'root' | 'timestamp' | 'snapshot' | 'targets';

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

export const Targets = v.looseObject({
  _type: v.literal('targets'),
  ...common,
  targets: v.record(v.pipe(v.string(), v.maxLength(400)), TargetFile),
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
