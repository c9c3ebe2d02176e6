import {
  type DismissalScope,
  makeDismissal,
  withDismissal,
  withoutDismissal,
} from '../core/annotate/link/dismissal';
import type { CardLink } from '../core/card/card-link';
import { changeSettings, readSettings } from './settings';

/** Keeps a reader's 'not this'; every open page follows, because it watches the settings. */
export async function keepDismissal(
  { record, text }: CardLink,
  scope: DismissalScope,
  url: string,
): Promise<void> {
  const { dismissed } = await readSettings();
  await changeSettings({
    dismissed: withDismissal(dismissed, makeDismissal(record, text, scope, url)),
  });
}

/** Takes it back. */
export async function dropDismissal(
  { record, text }: CardLink,
  scope: DismissalScope,
  url: string,
): Promise<void> {
  const { dismissed } = await readSettings();
  await changeSettings({
    dismissed: withoutDismissal(dismissed, makeDismissal(record, text, scope, url)),
  });
}
