/**
 * The behaviour of the card under the pointer, as a pure reducer: no clock, no element. The caller feeds
 * it events and calls back with `timeout` at `deadlineOf` the state. Times are milliseconds on one clock.
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

/** What opens a card: resting on a mark, resting on it with a key held, or nothing but a click, a tap or a command. */
export const OPENINGS = ['hover', 'modifier', 'click'] as const;
export type Opening = (typeof OPENINGS)[number];

export interface HoverRules {
  readonly delays: Delays;
  readonly opening: Opening;
}

export const DEFAULT_RULES: HoverRules = { delays: DEFAULT_DELAYS, opening: 'hover' };

/** On a mark that is not open yet. */
export interface Dwelling {
  readonly phase: 'resting' | 'prepared';
  readonly mark: number;
  readonly since: number;
  readonly deadline: number;
}

export type HoverState =
  /** `dismissed`: the mark whose card was closed, until the pointer has left it. */
  | { readonly phase: 'idle'; readonly dismissed?: number }
  | Dwelling
  | { readonly phase: 'open'; readonly mark: number; readonly pinned: boolean }
  | {
      readonly phase: 'leaving';
      readonly mark: number;
      readonly deadline: number;
      /** The mark that the pointer has gone on to. */
      readonly next: Dwelling | null;
    };

export type HoverEvent =
  /** The pointer is over a mark (its number); `held`: with the key of the modifier mode. */
  | { readonly kind: 'over'; readonly at: number; readonly mark: number; readonly held?: boolean }
  /** It is over the card, over neither, or on its way from the mark to the card, whatever it crosses. */
  | { readonly kind: 'card' | 'nothing' | 'toward'; readonly at: number }
  | { readonly kind: 'timeout'; readonly at: number }
  /** By command, tap or click: at once, and it stays. */
  | { readonly kind: 'open'; readonly mark: number }
  /** The card that is open, or about to be, stays. */
  | { readonly kind: 'pin' }
  | { readonly kind: 'close' };

export const IDLE: HoverState = { phase: 'idle' };

const open = (mark: number, pinned = false): HoverState => ({ phase: 'open', mark, pinned });

const dwell = (mark: number, at: number, { delays }: HoverRules): Dwelling => ({
  phase: 'resting',
  mark,
  since: at,
  deadline: at + Math.min(delays.prepare, delays.show),
});

/** Time at which the caller must send `timeout`, or null. */
export function deadlineOf(state: HoverState): number | null {
  if (state.phase === 'leaving')
    return Math.min(state.deadline, state.next?.deadline ?? state.deadline);
  return 'deadline' in state ? state.deadline : null;
}

function advance(dwelling: Dwelling, at: number, { delays }: HoverRules): Dwelling | 'due' {
  if (at < dwelling.deadline) return dwelling;
  const due = dwelling.since + delays.show;
  if (dwelling.phase === 'prepared' || at >= due) return 'due';
  return { ...dwelling, phase: 'prepared', deadline: due };
}

function onTimeout(state: HoverState, at: number, rules: HoverRules): HoverState {
  switch (state.phase) {
    case 'resting':
    case 'prepared': {
      const next = advance(state, at, rules);
      return next === 'due' ? open(state.mark) : next;
    }
    case 'leaving': {
      const next = state.next && advance(state.next, at, rules);
      if (state.next && next === 'due') return open(state.next.mark);
      if (at >= state.deadline) return (next as Dwelling | null) ?? IDLE;
      return next === state.next ? state : { ...state, next: next as Dwelling | null };
    }
    default:
      return state;
  }
}

function onOver(state: HoverState, mark: number, at: number, rules: HoverRules): HoverState {
  switch (state.phase) {
    case 'idle':
      return state.dismissed === mark ? state : dwell(mark, at, rules);
    case 'resting':
    case 'prepared':
      return state.mark === mark ? state : dwell(mark, at, rules);
    case 'open':
      if (state.pinned || state.mark === mark) return state;
      return {
        phase: 'leaving',
        mark: state.mark,
        deadline: at + rules.delays.leave,
        next: dwell(mark, at, rules),
      };
    case 'leaving':
      if (state.mark === mark) return open(mark);
      return state.next?.mark === mark ? state : { ...state, next: dwell(mark, at, rules) };
  }
}

/** Over a mark that may not open by itself: an open card is kept by its own mark alone. */
function onSilent(state: HoverState, mark: number, at: number, rules: HoverRules): HoverState {
  if (state.phase === 'open' && state.mark === mark) return state;
  if (state.phase === 'leaving' && state.mark === mark) return open(mark);
  if (state.phase === 'idle' && state.dismissed === mark) return state;
  return onNothing(state, at, rules);
}

function onNothing(state: HoverState, at: number, { delays }: HoverRules): HoverState {
  switch (state.phase) {
    case 'open':
      return state.pinned
        ? state
        : { phase: 'leaving', mark: state.mark, deadline: at + delays.leave, next: null };
    case 'leaving':
      return state.next ? { ...state, next: null } : state;
    default:
      return IDLE;
  }
}

/** Over the card. One that is fading may still lie there when another mark is rested on: that mark has been left. */
function onCard(state: HoverState): HoverState {
  if (state.phase === 'leaving') return open(state.mark);
  return state.phase === 'resting' || state.phase === 'prepared' ? IDLE : state;
}

/** On the way to the card: the time to leave starts anew with each step, and what is crossed does not count. */
function onToward(state: HoverState, at: number, rules: HoverRules): HoverState {
  if (state.phase === 'leaving') return { ...state, deadline: at + rules.delays.leave, next: null };
  return onNothing(state, at, rules);
}

export function reduceHover(
  state: HoverState,
  event: HoverEvent,
  rules: HoverRules = DEFAULT_RULES,
): HoverState {
  switch (event.kind) {
    case 'over':
      return rules.opening === 'hover' || (rules.opening === 'modifier' && event.held)
        ? onOver(state, event.mark, event.at, rules)
        : onSilent(state, event.mark, event.at, rules);
    case 'card':
      return onCard(state);
    case 'nothing':
      return onNothing(state, event.at, rules);
    case 'toward':
      return onToward(state, event.at, rules);
    case 'timeout':
      return onTimeout(state, event.at, rules);
    case 'open':
      return open(event.mark, true);
    case 'pin':
      return 'mark' in state ? open(state.mark, true) : state;
    case 'close':
      return 'mark' in state ? { phase: 'idle', dismissed: state.mark } : state;
  }
}
