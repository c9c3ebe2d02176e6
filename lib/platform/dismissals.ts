import { type Dismissal, withDismissal, withoutDismissal } from '../core/annotate/link/dismissal';
import { changeSettings } from './settings';

/** Keeps a reader's 'not this'; every open page follows, because it watches the settings. */
export async function keepDismissal(dismissal: Dismissal): Promise<void> {
  await changeSettings(({ dismissed }) => ({ dismissed: withDismissal(dismissed, dismissal) }));
}

/** Takes it back. */
export async function dropDismissal(dismissal: Dismissal): Promise<void> {
  await changeSettings(({ dismissed }) => ({ dismissed: withoutDismissal(dismissed, dismissal) }));
}
