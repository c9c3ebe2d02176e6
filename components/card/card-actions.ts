import type { DismissalScope } from '../../lib/core/annotate/link/dismissal';
import type { CardLink } from '../../lib/core/card/card-link';

/** What the surface that shows a card can do for it. What is not given is not offered. */
export interface CardActions {
  /** @returns whether the text is on the clipboard now */
  copy(text: string): Promise<boolean>;
  dismiss?(link: CardLink, scope: DismissalScope): void;
  /** Takes a dismissal back. */
  restore?(link: CardLink, scope: DismissalScope): void;
  openPanel?(record: string): void;
}
