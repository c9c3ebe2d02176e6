/** The top-level roles of TUF, in the order of trust. */
export const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;
export type Role = (typeof ROLES)[number];

/** For how many days what a role signs is good. */
export type Lifetimes = Readonly<Record<Role, number>>;

export const LIFETIMES: Lifetimes = { root: 365, targets: 90, snapshot: 14, timestamp: 3 };

/** A moment as TUF metadata writes it: UTC, to the second. */
const tufTime = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`;

const DAY = 86_400_000;

export const expiresOn = (role: Role, now: Date, lifetimes: Lifetimes): string =>
  tufTime(new Date(now.getTime() + lifetimes[role] * DAY));

/** Whether less than half of a role's lifetime is left. */
export const isDue = (role: Role, expires: string, now: Date, lifetimes: Lifetimes): boolean =>
  new Date(expires).getTime() - now.getTime() < (lifetimes[role] * DAY) / 2;
