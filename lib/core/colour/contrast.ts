import type { Colour } from './parse-colour';

const decode = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Relative luminance as WCAG 2 defines it, 0 (black) to 1 (white). Opacity is not looked at. */
export const luminance = ({ r, g, b }: Colour): number =>
  0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b);

/** Contrast ratio of two luminances as WCAG 2 defines it, 1 to 21. */
export const contrast = (a: number, b: number): number =>
  (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** What is seen where one colour lies over an opaque one. */
export const over = (top: Colour, below: Colour): Colour => ({
  r: top.r * top.a + below.r * (1 - top.a),
  g: top.g * top.a + below.g * (1 - top.a),
  b: top.b * top.a + below.b * (1 - top.a),
  a: 1,
});
