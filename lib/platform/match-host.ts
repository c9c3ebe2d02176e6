const PATTERN = /^(?:\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//;

/** Host part of a match pattern: `*.rfi.fr`, `lemonde.fr`, `*`; empty where it is none. */
export const hostOfPattern = (pattern: string): string => PATTERN.exec(pattern)?.[1] ?? '';

/** Whether a match pattern is for a host. Paths and schemes are not looked at. */
export function matchesHost(pattern: string, host: string): boolean {
  const wanted = hostOfPattern(pattern);
  if (wanted === '*') return true;
  if (!wanted.startsWith('*.')) return wanted === host;
  const domain = wanted.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}
