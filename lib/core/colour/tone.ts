/** Which of a mark's colours fits a background. The colours themselves are in the stylesheet of the marks. */
export const TONES = ['on-light', 'on-mid', 'on-dark'] as const;
export type Tone = (typeof TONES)[number];

/**
 * Luminance from which each tone stands out by 3 to 1 (WCAG 2, 1.4.11): plain colours on what is light, very dark
 * ones in between, tints on what is dark. tests/core/colour/tone.test.ts holds the stylesheet to these.
 */
const LIGHT_FROM = 0.55;
const MID_FROM = 0.165;

/** @param luminance of the background, 0 to 1 */
export function toneOn(luminance: number): Tone {
  if (luminance >= LIGHT_FROM) return 'on-light';
  return luminance >= MID_FROM ? 'on-mid' : 'on-dark';
}
