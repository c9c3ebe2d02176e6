const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Path to the first place where two JSON values differ ('delays.show', 'disabledHosts.2'), or null where they are
 * the same. The order of an object's keys does not matter.
 */
export function firstDifference(a: unknown, b: unknown, path = ''): string | null {
  if (!isObject(a) || !isObject(b)) return a === b ? null : path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
