import type { CardModel } from '../../lib/core/card/card-model';
import type { Result } from '../../lib/core/model/result';
import type { BrowsePage, BrowseQuery } from '../../lib/core/panel/browse';
import type { ClaimedFigure } from '../../lib/core/panel/claimed-figures';
import type { Route } from '../../lib/core/panel/route';
import type { TimelineModel } from '../../lib/core/timeline/make-timeline';
import type { BrowsingReplies } from '../../lib/platform/messages/browsing';
import type { ShownMark } from '../../lib/platform/messages/tab';

/** What is done with the panel, the same for as long as it is open. */
export interface PanelActions {
  /** @param instead takes the place of what is shown in the history, as one types */
  go(route: Route, instead?: boolean): void;
  /** @returns whether the text is on the clipboard now */
  copy(text: string): Promise<boolean>;
  /** A record is in front of the reader. */
  opened(record: string): void;
  onBack(): void;
  onForward(): void;
  onHold(held: boolean): void;
  onStart(always: boolean): void;
  onAllow(sites: readonly string[]): void;
  onSwitchOn(): void;
  onReadAgain(): void;
  /** Scrolls the page to a passage. @param at counted from 0, round and round */
  reveal(record: string, at: number): Promise<ShownMark | null>;
  card(id: string): Promise<Result<CardModel>>;
  figures(ids: readonly string[]): Promise<Result<readonly ClaimedFigure[]>>;
  timeline(ids: readonly string[]): Promise<Result<TimelineModel | null>>;
  map(
    ids: readonly string[],
    width: number,
    height: number,
  ): Promise<Result<BrowsingReplies['map']>>;
  browse(query: BrowseQuery): Promise<Result<BrowsePage>>;
}
