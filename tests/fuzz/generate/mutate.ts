import fc from 'fast-check';
import { mutatedValue } from './hostile';

/** Longest text that repeating makes, in code units. What takes squared time takes far too long at this. */
const LONGEST = 200_000;

type Edit = readonly [what: number, at: number, length: number, token: string];

function edit(text: string, [what, at, length, token]: Edit): string {
  const from = text.length === 0 ? 0 : at % text.length;
  const [before, here, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  switch (what) {
    case 0:
      return before + after;
    case 1:
      return before + here + here + after;
    case 2:
      return before;
    case 3:
      return here + after;
    case 4:
      return before + token + after;
    case 5:
      return before + after + here;
    default:
      return before + token + here + after;
  }
}

/** Something of the text, or a token, so often that it is long. */
function stretch(text: string, [what, at, length, token]: Edit): string {
  const from = text.length === 0 ? 0 : at % text.length;
  const part = what % 2 === 0 ? token : text.slice(from, from + length);
  const room = LONGEST - text.length;
  if (part === '' || room <= 0) return text;
  return text.slice(0, from) + part.repeat(Math.floor(room / part.length)) + text.slice(from);
}

/** A valid text with some edits of its own pieces and of the tokens that its format is made of. */
export const mutatedText = (
  valid: readonly string[],
  tokens: readonly string[],
): fc.Arbitrary<string> => {
  const token = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...tokens) },
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const edits = fc.tuple(fc.nat(6), fc.nat(50_000), fc.nat(60), token);
  return fc
    .tuple(
      fc.constantFrom(...valid),
      fc.array(edits, { maxLength: 5 }),
      fc.oneof({ weight: 24, arbitrary: fc.constant(null) }, edits),
    )
    .map(([text, all, long]) => {
      const edited = all.reduce(edit, text);
      return long ? stretch(edited, long) : edited;
    });
};

/** A JSON text: its values changed, its characters changed, or nothing of the kind. */
export const mutatedJson = (
  valid: readonly unknown[],
  tokens: readonly string[] = [],
): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: mutatedValue(valid).map((value) => JSON.stringify(value) ?? '') },
    {
      weight: 2,
      arbitrary: mutatedText(
        valid.map((value) => JSON.stringify(value)),
        [
          '{',
          '}',
          '[',
          ']',
          '"',
          ',',
          ':',
          '\\u',
          'null',
          '1e999',
          '-0',
          '"__proto__":',
          ...tokens,
        ],
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );

/** Bytes: edited, cut short, or arbitrary. */
export const mutatedBytes = (valid: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })
        .map((edits) => {
          const bytes = new Uint8Array(valid);
          // Heads say what follows: they are hit as often as all the rest.
          for (const [i, [at, byte]] of edits.entries())
            bytes[at % (i % 2 === 0 ? Math.min(200, bytes.length) : bytes.length)] = byte;
          return bytes;
        }),
    },
    {
      weight: 2,
      arbitrary: fc.nat(valid.length).map((length) => new Uint8Array(valid.slice(0, length))),
    },
    {
      weight: 1,
      arbitrary: fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
    },
  );
