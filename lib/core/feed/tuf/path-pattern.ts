/**
 * Whether a pattern with `*` (any characters) and `?` (any one) matches a whole name. Each `*` is tried from its last
 * place on, so the time is that of name times pattern, whatever a publisher has written.
 */
function matchesPart(pattern: string, name: string): boolean {
  let [p, n] = [0, 0];
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Whether a target's path matches a pattern of a delegation; no wildcard stands for a slash (specification, 4.5). */
export function matchesPath(pattern: string, path: string): boolean {
  const [patterns, names] = [pattern.split('/'), path.split('/')];
  return (
    patterns.length === names.length &&
    patterns.every((part, i) => matchesPart(part, names[i] as string))
  );
}
