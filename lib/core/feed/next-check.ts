/** Milliseconds. */
const HOUR = 3_600_000;
const EVERY = 6 * HOUR;
const FIRST_RETRY = HOUR / 4;
const LONGEST = 24 * HOUR;
/** Readers' clocks are alike; their checks are spread, so that a feed's server never sees all at once. */
const SPREAD = 0.2;

/**
 * When a feed is to be checked again: after six hours, or after failures in a row after 15 minutes, 30, an hour … to a
 * day; give or take a tenth.
 *
 * @param random from 0 up to 1
 */
export function nextCheck(now: Date, failures: number, random: number): Date {
  const wait = failures === 0 ? EVERY : Math.min(LONGEST, FIRST_RETRY * 2 ** (failures - 1));
  return new Date(now.getTime() + wait * (1 - SPREAD / 2 + SPREAD * random));
}
