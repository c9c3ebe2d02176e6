import type { Wording } from '../../core/model/display-name';
import type { RecordType } from '../../core/model/entity';
import type { ReportSection } from '../../core/panel/page-report';

/** What a tab's content script is asked by the popup and by the background. */
export type TabRequest =
  | { readonly kind: 'page-state' }
  /** Opens the card at a mark of a record, counted from 0 and round; reveals a passage where it has no mark. */
  | { readonly kind: 'show'; readonly record: string; readonly at: number }
  | { readonly kind: 'walk'; readonly step: 1 | -1 }
  | { readonly kind: 'open-card' }
  | { readonly kind: 'pin-card' }
  | { readonly kind: 'close-card' }
  | { readonly kind: 'save-page' }
  /** What was found on the page, with what it says of incidents. */
  | { readonly kind: 'page-report' }
  /** Scrolls to a passage that mentions a record, counted from 0 and round, and emphasises it. */
  | { readonly kind: 'reveal'; readonly record: string; readonly at: number }
  | { readonly kind: 'refresh' };

/** What the side panel asks of a page. */
export type PanelRequest = Extract<TabRequest, { kind: 'page-report' | 'reveal' }>;

const isOneOf = ({ record, at }: Record<string, unknown>): boolean =>
  typeof record === 'string' && record.length <= 160 && Number.isSafeInteger(at);

/** What each request carries besides its kind. */
const CARRIES: Record<TabRequest['kind'], (message: Record<string, unknown>) => boolean> = {
  'page-state': () => true,
  show: isOneOf,
  walk: ({ step }) => step === 1 || step === -1,
  'open-card': () => true,
  'pin-card': () => true,
  'close-card': () => true,
  'save-page': () => true,
  'page-report': () => true,
  reveal: isOneOf,
  refresh: () => true,
};

/**
 * Whether a message is a request. Written by hand: only the extension's own parts can send one, and the first script
 * on a page has no room for a library of schemas.
 */
export function isTabRequest(message: unknown): message is TabRequest {
  if (typeof message !== 'object' || message === null) return false;
  const request = message as Record<string, unknown>;
  const { kind } = request;
  return (
    typeof kind === 'string' &&
    Object.hasOwn(CARRIES, kind) &&
    CARRIES[kind as TabRequest['kind']](request)
  );
}

/** Something found on a page, for the list in the popup; in reading order of its first mention. */
export interface FoundOnPage {
  readonly id: string;
  readonly name: Wording;
  readonly type: RecordType;
  readonly count: number;
}

export interface PageState {
  readonly url: string;
  readonly title: string;
  /** Why nothing is marked, where nothing is. Of what is listed nothing is sure enough, or of this conflict. */
  readonly state:
    | 'marked'
    | 'listed'
    | 'nothing-found'
    | 'not-an-article'
    | 'other-language'
    | 'off'
    | 'reading'
    | 'failed';
  readonly found: readonly FoundOnPage[];
  readonly marks: number;
}

/** Which of the marks of a record is open, or which of its passages in view, counted from 1. */
export interface ShownMark {
  readonly at: number;
  readonly of: number;
}

export interface TabReplies {
  /** Null where there is no story. */
  'page-report': readonly ReportSection[] | null;
  /** Null where the page no longer has one. */
  reveal: ShownMark | null;
  'page-state': PageState;
  /** Null where the page no longer has the record. */
  show: ShownMark | null;
  walk: null;
  'open-card': null;
  'pin-card': null;
  'close-card': null;
  'save-page': { readonly id: string; readonly updated: boolean };
  refresh: null;
}
