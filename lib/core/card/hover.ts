/**
 * The behaviour of the card under the pointer, as a pure reducer: no clock, no element. The caller feeds
 * it events and calls back with `timeout` at `deadline`.
 */

/** Milliseconds. Chosen after MediaWiki's page previews, which measured theirs. */
export interface Delays {
  /** From entering a mark to fetching its card. */
  readonly prepare: number;
  /** From entering a mark to showing its card. */
  readonly show: number;
  /** From leaving mark and card to closing it. */
  readonly leave: number;
}

export const DEFAULT_DELAYS: Delays = { prepare: 150, show: 400, leave: 300 };

export type HoverState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'resting';
      readonly mark: number;
      readonly since: number;
      readonly deadline: number;
    }
  | {
      readonly phase: 'prepared';
      readonly mark: number;
      readonly since: number;
      readonly deadline: number;
    }
  | { readonly phase: 'open'; readonly mark: number; readonly pinned: boolean }
  | {
      readonly phase: 'leaving';
      readonly mark: number;
      readonly deadline: number;
      readonly next: HoverState | null;
    };

export type HoverEvent =
  /** The pointer is over a mark (its number), over the card, or over neither. */
  | { readonly kind: 'over'; readonly at: number; readonly mark: number }
  | { readonly kind: 'card'; readonly at: number }
  | { readonly kind: 'nothing'; readonly at: number }
  | { readonly kind: 'timeout'; readonly at: number }
  /** By key, tap or click: at once, and it stays. */
  | { readonly kind: 'open'; readonly mark: number }
  | { readonly kind: 'close' };

export const IDLE: HoverState = { phase: 'idle' };

const rest = (mark: number, at: number, delays: Delays): HoverState => ({
  phase: 'resting',
  mark,
  since: at,
  deadline: at + delays.prepare,
});

/** Time at which the caller must send `timeout`, or null. */
export function deadlineOf(state: HoverState): number | null {
  if (state.phase === 'leaving') {
    const inner = state.next ? deadlineOf(state.next) : null;
    return inner === null ? state.deadline : Math.min(inner, state.deadline);
  }
  return 'deadline' in state ? state.deadline : null;
}

function onTimeout(state: HoverState, at: number, delays: Delays): HoverState {
  if (state.phase === 'leaving') {
    const next = state.next ? onTimeout(state.next, at, delays) : null;
    if (next?.phase === 'open') return next;
    if (at >= state.deadline) return next ?? IDLE;
    return { ...state, next };
  }
  if (!('deadline' in state) || at < state.deadline) return state;
  if (state.phase === 'resting') {
    return { ...state, phase: 'prepared', deadline: state.since + delays.show };
  }
  return { phase: 'open', mark: state.mark, pinned: false };
}

function onOver(state: HoverState, mark: number, at: number, delays: Delays): HoverState {
  switch (state.phase) {
    case 'idle':
      return rest(mark, at, delays);
    case 'resting':
    case 'prepared':
      return state.mark === mark ? state : rest(mark, at, delays);
    case 'open':
      if (state.pinned || state.mark === mark) return state;
      return {
        phase: 'leaving',
        mark: state.mark,
        deadline: at + delays.leave,
        next: rest(mark, at, delays),
      };
    case 'leaving':
      if (state.mark === mark) return { phase: 'open', mark, pinned: false };
      if (state.next && 'mark' in state.next && state.next.mark === mark) return state;
      return { ...state, next: rest(mark, at, delays) };
  }
}

function onNothing(state: HoverState, at: number, delays: Delays): HoverState {
  if (state.phase === 'open') {
    return state.pinned
      ? state
      : { phase: 'leaving', mark: state.mark, deadline: at + delays.leave, next: null };
  }
  return state.phase === 'leaving' ? { ...state, next: null } : IDLE;
}

export function reduceHover(
  state: HoverState,
  event: HoverEvent,
  delays: Delays = DEFAULT_DELAYS,
): HoverState {
  switch (event.kind) {
    case 'over':
      return onOver(state, event.mark, event.at, delays);
    case 'card':
      return state.phase === 'leaving' ? { phase: 'open', mark: state.mark, pinned: false } : state;
    case 'nothing':
      return onNothing(state, event.at, delays);
    case 'timeout':
      return onTimeout(state, event.at, delays);
    case 'open':
      return { phase: 'open', mark: event.mark, pinned: true };
    case 'close':
      return IDLE;
  }
}
