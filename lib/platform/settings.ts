import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Dismissal, MAX_DISMISSALS } from '../core/annotate/link/dismissal';
import { PAINT_POLICIES } from '../core/annotate/link/paint-policy';
import { DEFAULT_DELAYS, OPENINGS } from '../core/card/hover';
import { RECORD_TYPES } from '../core/model/entity';
import { inTurn } from './in-turn';
import { MODIFIER_KEYS } from './page-settings';

const Host = v.pipe(v.string(), v.maxLength(253));
const Milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(5000));

/** A reader's settings. Each field that is missing or damaged falls back to its default. */
export const Settings = v.object({
  /** Hosts where Cairn is switched off. */
  disabledHosts: v.fallback(v.array(Host), []),
  paintPolicy: v.fallback(v.picklist(PAINT_POLICIES), 'every'),
  hiddenTypes: v.fallback(v.array(v.picklist(RECORD_TYPES)), []),
  delays: v.fallback(v.object({ prepare: Milliseconds, show: Milliseconds, leave: Milliseconds }), {
    ...DEFAULT_DELAYS,
  }),
  opening: v.fallback(v.picklist(OPENINGS), 'hover'),
  /** The key that is held to see marks or to open cards, where the reader has chosen so. */
  modifierKey: v.fallback(v.picklist(MODIFIER_KEYS), 'Control'),
  /** Links that the reader has removed. */
  dismissed: v.fallback(v.pipe(v.array(Dismissal), v.maxLength(MAX_DISMISSALS)), []),
  language: v.fallback(v.picklist(['browser', 'en', 'fr']), 'browser'),
});
export type Settings = v.InferOutput<typeof Settings>;

const KEY = 'settings';

export const parseSettings = (stored: unknown): Settings =>
  v.parse(Settings, typeof stored === 'object' && stored !== null ? stored : {});

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);

const write = inTurn();

/**
 * Changes some of the settings, one change after the other.
 * Rejects where nothing was stored.
 * @param change what depends on the settings as they are is asked for when its turn has come
 */
export function changeSettings(change: Change): Promise<Settings> {
  return write(async () => {
    const now = await readSettings();
    const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the new settings whenever they change. @returns what ends the watch */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
