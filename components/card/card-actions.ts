import type { Dismissal } from '../../lib/core/annotate/link/dismissal';

/** What the surface that shows a card can do for it. What is not given is not offered. */
export interface CardActions {
  /** @returns whether the text is on the clipboard now */
  copy(text: string): Promise<boolean>;
  /** A record is in front of the reader. */
  opened?(record: string): void;
  dismiss?(dismissal: Dismissal): void;
  /** Takes a dismissal back. */
  restore?(dismissal: Dismissal): void;
  openPanel?(record: string): void;
}
