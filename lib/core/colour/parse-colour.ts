/** Red, green, blue in sRGB and opacity, each 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** From the light of a colour to the value that sRGB writes for it. */
const encode = (light: number): number =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;

function numberOf(word: string | undefined, whole: number): number {
  if (!word) return Number.NaN;
  if (word === 'none') return 0;
  return word.endsWith('%') ? Number.parseFloat(word) / 100 : Number(word) / whole;
}

/** A grey as bright as a colour in one of the spaces that are built on lightness. */
function greyOf(space: string, lightness: string | undefined): number {
  const perceptual = space.startsWith('ok');
  const l = clamp(numberOf(lightness, perceptual ? 1 : 100));
  return encode(perceptual ? l ** 3 : ((100 * l + 16) / 116) ** 3);
}

/**
 * Reads a colour as browsers compute it: rgb(), rgba(), color(srgb …); of lab(), lch(), oklab() and oklch()
 * its lightness, as a grey, which is what contrast asks for. Null for any other.
 */
export function parseColour(computed: string): Colour | null {
  const [, name, inside = ''] = /^\s*([a-z]+)\((.*)\)\s*$/i.exec(computed) ?? [];
  if (!name) return null;
  const [first, ...rest] = inside.trim().split(/[\s,/]+/);
  const colour = ((): Colour | null => {
    if (/^rgba?$/.test(name)) {
      const [r, g, b] = [first, rest[0], rest[1]].map((word) => numberOf(word, 255));
      return { r: r as number, g: g as number, b: b as number, a: numberOf(rest[2] ?? '1', 1) };
    }
    if (name === 'color' && first === 'srgb') {
      const [r, g, b] = [rest[0], rest[1], rest[2]].map((word) => numberOf(word, 1));
      return { r: r as number, g: g as number, b: b as number, a: numberOf(rest[3] ?? '1', 1) };
    }
    if (!/^(?:ok)?l(?:ab|ch)$/.test(name)) return null;
    const grey = greyOf(name, first);
    return { r: grey, g: grey, b: grey, a: numberOf(rest[2] ?? '1', 1) };
  })();
  if (!colour || Object.values(colour).some(Number.isNaN)) return null;
  return { r: clamp(colour.r), g: clamp(colour.g), b: clamp(colour.b), a: clamp(colour.a) };
}
