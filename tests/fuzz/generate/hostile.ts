import fc from 'fast-check';

/** JSON.stringify leaves `__proto__` out of no object that was made so. */
const withKey = (key: string, value: unknown): object => Object.fromEntries([[key, value]]);
const deep = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 0;
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
};

const STRINGS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  'javascript:alert(1)',
  'https://news.example/%ff%00',
  '\ud800',
  '\0',
  '9'.repeat(400),
  '2025-02-31',
  '2025-99-99',
  '0000-00-00',
  '2025-06-01T25:61:61.000Z',
  'places/ml/gao',
  'incidents/2025/x',
  'é'.repeat(3000),
];
const NUMBERS = [0, -0, -1, 0.5, 1e21, 1e308, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53)];

/** Values that JSON can say and that nobody expects. */
const hostileJson = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(...STRINGS, ...NUMBERS, null, true, [], {}, [[]], [null]),
    fc.constantFrom<unknown>(
      withKey('__proto__', { polluted: true }),
      withKey('constructor', { prototype: { polluted: true } }),
      withKey('toString', 1),
      withKey('length', 2 ** 32 - 1),
      { toJSON: 1, valueOf: {} },
    ),
    fc.nat(3).map((n) => deep(10 ** n, (inner) => [inner])),
    fc.nat(3).map((n) => deep(10 ** n, (inner) => ({ a: inner }))),
    fc.nat(4).map((n) => 'x'.repeat(10 ** n * 10)),
    fc.nat(4).map((n) => Array.from({ length: 10 ** n }, () => 'x')),
    fc.jsonValue({ maxDepth: 3 }),
  );

/** The same, and what only a structured clone carries from one context to another. */
export const hostileValue = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: hostileJson() },
    fc.constantFrom<unknown>(
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      new Date(Number.NaN),
      new Date(0),
      /x/g,
      new Map([['kind', 'status']]),
      new Set([1]),
      new Uint8Array(3),
      new ArrayBuffer(2),
      new Array(5),
      Object.create(null),
      new Error('x'),
    ),
    fc.bigInt(),
    fc.constant(null).map(() => {
      const circle: Record<string, unknown> = { kind: 'status' };
      circle.self = circle;
      return circle;
    }),
  );

/** Goes down to some place in a value by a row of numbers, and puts something else there. */
function change(value: unknown, picks: readonly number[], what: number, other: unknown): unknown {
  const [pick = 0, ...rest] = picks;
  if (typeof value !== 'object' || value === null || picks.length === 0) return other;
  const entries = Object.entries(value);
  if (entries.length === 0) return other;
  const at = pick % entries.length;
  const [key, inner] = entries[at] as [string, unknown];
  if (rest.length > 0 && typeof inner === 'object' && inner !== null)
    entries[at] = [key, change(inner, rest, what, other)];
  else if (what === 0) entries.splice(at, 1);
  else if (what === 1)
    entries.push([['__proto__', 'extra', 'constructor'][pick % 3] as string, other]);
  else if (what === 2 && Array.isArray(value)) entries.push(...entries.slice(0, 1 + at));
  else entries[at] = [key, other];
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** A valid value with some of its parts gone, doubled, or something else. */
export const mutatedValue = (
  valid: readonly unknown[],
  others: fc.Arbitrary<unknown> = hostileJson(),
): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...valid),
      fc.array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }), fc.nat(5), others), {
        maxLength: 3,
      }),
    )
    .map(([value, steps]) =>
      steps.reduce<unknown>((now, [picks, what, other]) => change(now, picks, what, other), value),
    );
