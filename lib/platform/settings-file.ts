import * as v from 'valibot';
import { parseJson } from '../core/json';
import { fail, ok, type Result } from '../core/model/result';
import { sameJson } from '../core/same-json';
import { parseSettings, type Settings } from './settings';

const FORMAT = 'cairn-settings';
/** Raised when an older Cairn could not read a newer file. */
const VERSION = 1;
/** More than any list of sites is worth. In characters. */
const LONGEST = 1_000_000;

const SettingsFile = v.looseObject({
  format: v.literal(FORMAT),
  version: v.number(),
  settings: v.record(v.string(), v.unknown()),
});

export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;

/**
 * Reads a file of settings: all of it, or none. What a setting may not be would silently become its default, so a
 * file that says anything else than what is understood is refused, with the setting. One that the file leaves out is
 * at its default: the Cairn that wrote it did not have it.
 */
export function readSettingsFile(text: string): Result<Settings> {
  const parsed = text.length > LONGEST ? fail('too-long', '') : parseJson(text);
  if (!parsed.ok) return fail('not-json', parsed.fault.message);
  const file = v.safeParse(SettingsFile, parsed.value);
  if (!file.success) return fail('not-settings', v.getDotPath(file.issues[0]) ?? '');
  const { version, settings } = file.output;
  if (version !== VERSION) return fail('other-version', String(version));
  const understood: Settings & Record<string, unknown> = parseSettings(settings);
  const bad = Object.keys(settings).find((key) => !sameJson(settings[key], understood[key]));
  return bad === undefined ? ok(understood) : fail('bad-setting', bad);
}
