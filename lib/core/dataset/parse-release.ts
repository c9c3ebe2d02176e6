import * as v from 'valibot';
import { parseJson } from '../json';
import { Release } from '../model/release';
import { fail, ok, type Result } from '../model/result';

/** The first id that two records of a list share, or undefined. */
function sharedId(records: readonly { readonly id: string }[]): string | undefined {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return undefined;
}

/** Checks a value to be a release: its shape, and that no two records of a kind have one id. */
export function checkRelease(value: unknown): Result<Release> {
  const parsed = v.safeParse(Release, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail('not-a-release', `${v.getDotPath(issue) ?? 'release'}: ${issue.message}`);
  }
  const { sources, entities, incidents } = parsed.output;
  const shared = sharedId(sources) ?? sharedId(entities) ?? sharedId(incidents);
  if (shared !== undefined) return fail('colliding-ids', `two records have the id ${shared}`);
  return ok(parsed.output);
}

/** Reads the text of a release. Faults: `not-json`, `not-a-release`, `colliding-ids`. */
export function parseRelease(text: string): Result<Release> {
  const json = parseJson(text);
  return json.ok ? checkRelease(json.value) : json;
}
