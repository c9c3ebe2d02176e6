import { UsageError } from '../errors';
import { LIFETIMES, type Lifetimes, ROLES } from './roles';

/** Options of every command that signs. */
export const LIFETIME_OPTIONS = {
  now: { type: 'string' },
  days: { type: 'string', multiple: true },
} as const;

interface Given {
  readonly now?: string | undefined;
  readonly days?: readonly string[] | undefined;
}

/** The time that signatures count from: `--now`, an ISO 8601 moment, or the clock. */
export function nowFrom({ now }: Given): Date {
  const time = now === undefined ? new Date() : new Date(now);
  if (Number.isNaN(time.getTime())) throw new UsageError('--now is a moment in ISO 8601');
  return time;
}

/** `--days root=365 --days timestamp=3`, over the usual ones. */
export function lifetimesFrom({ days = [] }: Given): Lifetimes {
  const given = days.map((text) => {
    const match = /^([a-z]+)=(\d{1,4})$/.exec(text);
    const role = ROLES.find((one) => one === match?.[1]);
    if (!role || Number(match?.[2]) === 0)
      throw new UsageError(`--days is such as timestamp=3, not '${text}'`);
    return [role, Number(match?.[2])];
  });
  return { ...LIFETIMES, ...Object.fromEntries(given) };
}
