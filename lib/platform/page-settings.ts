import { PAINT_POLICIES, type PaintChoice } from '../core/annotate/link/paint-policy';
import { DEFAULT_DELAYS, type HoverRules, OPENINGS } from '../core/card/hover';
import type { RecordType } from '../core/model/entity';
import { disabledHosts, readStored, watchStored } from './stored-settings';

/** Keys that change nothing on a page by themselves. As `KeyboardEvent.key` has them. */
export const MODIFIER_KEYS = ['Control', 'Alt', 'Shift'] as const;
export type ModifierKey = (typeof MODIFIER_KEYS)[number];

/** The settings that matter on a page. */
export interface PageSettings {
  readonly disabledHosts: readonly string[];
  readonly paint: PaintChoice;
  readonly rules: HoverRules;
  readonly modifierKey: ModifierKey;
  readonly language: 'browser' | 'en' | 'fr';
  /** The links that the reader has removed, as text: only whether they are others than before matters here. */
  readonly dismissed: string;
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : [];
const oneOf = <T>(choices: readonly [T, ...T[]], value: unknown): T =>
  choices.find((choice) => choice === value) ?? choices[0];

/**
 * Reads what `changeSettings` has stored without its schema, which no script on a page has room for. What is
 * missing or of the wrong kind falls back to the default, as there.
 */
export function toPageSettings(stored: unknown): PageSettings {
  const { paintPolicy, hiddenTypes, delays, opening, modifierKey, language, dismissed } = Object(
    stored,
  ) as Record<string, unknown>;
  const { prepare, show, leave } = Object(delays) as Record<string, unknown>;
  const areDelays = [prepare, show, leave].every(
    (delay) => typeof delay === 'number' && delay >= 0 && delay <= 5000,
  );
  return {
    disabledHosts: disabledHosts(stored),
    paint: {
      policy: oneOf(PAINT_POLICIES, paintPolicy),
      hidden: strings(hiddenTypes) as readonly RecordType[],
    },
    rules: {
      delays: areDelays ? (delays as HoverRules['delays']) : DEFAULT_DELAYS,
      opening: oneOf(OPENINGS, opening),
    },
    modifierKey: oneOf(MODIFIER_KEYS, modifierKey),
    language: oneOf(['browser', 'en', 'fr'], language),
    dismissed: JSON.stringify(dismissed ?? []),
  };
}

export const readPageSettings = async (): Promise<PageSettings> =>
  toPageSettings(await readStored());

/** Calls back with the new settings whenever they change. @returns what ends the watch */
export const watchPageSettings = (onChange: (settings: PageSettings) => void): (() => void) =>
  watchStored((stored) => onChange(toPageSettings(stored)));
