import { describe, expect, test } from 'vitest';
import {
  DEFAULT_DELAYS,
  DEFAULT_RULES,
  deadlineOf,
  type HoverEvent,
  type HoverRules,
  type HoverState,
  IDLE,
  reduceHover,
} from '../../../lib/core/card/hover';

const { prepare, show, leave } = DEFAULT_DELAYS;

/** Runs events, sending each due timeout at its deadline before the next event. */
function run(
  events: readonly HoverEvent[],
  until: number,
  rules: HoverRules = DEFAULT_RULES,
): HoverState {
  let state: HoverState = IDLE;
  const settle = (time: number): void => {
    for (
      let deadline = deadlineOf(state);
      deadline !== null && deadline <= time;
      deadline = deadlineOf(state)
    ) {
      state = reduceHover(state, { kind: 'timeout', at: deadline }, rules);
    }
  };
  for (const event of events) {
    if ('at' in event) settle(event.at);
    state = reduceHover(state, event, rules);
  }
  settle(until);
  return state;
}
const over = (mark: number, at: number): HoverEvent => ({ kind: 'over', mark, at });
const nothing = (at: number): HoverEvent => ({ kind: 'nothing', at });
const card = (at: number): HoverEvent => ({ kind: 'card', at });

describe('opening', () => {
  test('prepares, then opens, after resting on a mark', () => {
    expect(run([over(1, 0)], prepare - 1).phase).toBe('resting');
    expect(run([over(1, 0)], prepare).phase).toBe('prepared');
    expect(run([over(1, 0)], show - 1).phase).toBe('prepared');
    expect(run([over(1, 0)], show)).toEqual({ phase: 'open', mark: 1, pinned: false });
  });
  test('moving within the mark does not start again', () => {
    expect(run([over(1, 0), over(1, show - 10)], show).phase).toBe('open');
  });
  test('crossing a page fast opens nothing', () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      i % 2 ? nothing(i * 50) : over(i, i * 50),
    );
    for (let time = 0; time < 2000; time += 50) {
      expect(
        run(
          events.filter((event) => 'at' in event && event.at <= time),
          time,
        ).phase,
      ).not.toBe('open');
    }
  });
  test('by key is at once, and pinned', () => {
    expect(run([{ kind: 'open', mark: 3 }], 0)).toEqual({ phase: 'open', mark: 3, pinned: true });
  });
});

describe('closing', () => {
  test('waits, and stays open when the pointer reaches the card in time', () => {
    expect(run([over(1, 0), nothing(1000)], 1000 + leave - 1).phase).toBe('leaving');
    expect(run([over(1, 0), nothing(1000)], 1000 + leave)).toEqual(IDLE);
    expect(run([over(1, 0), nothing(1000), card(1000 + leave - 1)], 9000).phase).toBe('open');
  });
  test('stays open when the pointer comes back to the mark', () => {
    expect(run([over(1, 0), nothing(1000), over(1, 1100)], 9000)).toEqual({
      phase: 'open',
      mark: 1,
      pinned: false,
    });
  });
  test('a pinned card stays until it is closed', () => {
    expect(run([{ kind: 'open', mark: 1 }, nothing(10), over(2, 20)], 9000)).toEqual({
      phase: 'open',
      mark: 1,
      pinned: true,
    });
    expect(run([{ kind: 'open', mark: 1 }, { kind: 'close' }], 9000).phase).toBe('idle');
  });
  test('closing while the pointer still rests on the mark does not open it again by itself', () => {
    expect(run([over(1, 0), over(1, 900), { kind: 'close' }, over(1, 950)], 9000).phase).toBe(
      'idle',
    );
    expect(
      run([over(1, 0), over(1, 900), { kind: 'close' }, nothing(950), over(1, 1000)], 9000).phase,
    ).toBe('open');
  });
});

describe('going from one mark to the next', () => {
  test('opens the next after its own dwell, and closes the first', () => {
    expect(run([over(1, 0), over(2, 1000)], 1000 + leave)).toMatchObject({
      phase: 'prepared',
      mark: 2,
    });
    expect(run([over(1, 0), over(2, 1000)], 1000 + show)).toEqual({
      phase: 'open',
      mark: 2,
      pinned: false,
    });
  });
  test('crossing another mark on the way into the card does not replace it', () => {
    expect(run([over(1, 0), over(2, 1000), card(1050)], 9000)).toEqual({
      phase: 'open',
      mark: 1,
      pinned: false,
    });
  });
});

describe('while a card is about to close', () => {
  const leaving = [over(1, 0), nothing(1000)];
  test('another mark that is rested on long enough opens instead of it', () => {
    expect(run([...leaving, over(2, 1100)], 1099 + show)).toMatchObject({
      mark: 2,
      phase: 'prepared',
    });
    expect(run([...leaving, over(2, 1100)], 1100 + show)).toMatchObject({ mark: 2, phase: 'open' });
  });
  test('it opens even before the first has closed, where its dwell is the shorter time', () => {
    const quick = { ...DEFAULT_RULES, delays: { prepare: 10, show: 20, leave: 500 } };
    expect(run([over(1, 0), over(2, 1000)], 1020, quick)).toEqual({
      phase: 'open',
      mark: 2,
      pinned: false,
    });
  });
  test('moving within that other mark does not start its dwell again', () => {
    expect(run([over(1, 0), over(2, 1000), over(2, 1350)], 1000 + show)).toMatchObject({
      phase: 'open',
      mark: 2,
    });
  });
  test('going on to a third starts anew, and leaving both ends the dwell', () => {
    expect(run([over(1, 0), over(2, 1000), over(3, 1100)], 1099 + show)).toMatchObject({
      phase: 'prepared',
      mark: 3,
    });
    expect(run([over(1, 0), over(2, 1000), nothing(1050)], 9000)).toEqual(IDLE);
  });
  test('a timeout that comes too early changes nothing', () => {
    const state = run(leaving, 1100);
    expect(reduceHover(state, { kind: 'timeout', at: 1100 })).toBe(state);
    expect(reduceHover(state, nothing(1100))).toBe(state);
  });
  test('with the key let go, coming back to its mark keeps it and another mark does not', () => {
    const rules: HoverRules = { ...DEFAULT_RULES, opening: 'modifier' };
    const opened: HoverEvent = { kind: 'over', mark: 1, at: 0, held: true };
    expect(run([opened, nothing(1000), over(1, 1100)], 9000, rules)).toMatchObject({
      phase: 'open',
      mark: 1,
    });
    expect(run([opened, nothing(1000), over(2, 1100)], 9000, rules)).toEqual(IDLE);
  });
});

describe('on the way to the card', () => {
  const toward = (at: number): HoverEvent => ({ kind: 'toward', at });
  test('a slow hand does not lose it', () => {
    const steps = Array.from({ length: 20 }, (_, i) => toward(1000 + i * (leave - 1)));
    const end = 1000 + 20 * (leave - 1);
    expect(run([over(1, 0), ...steps], end - 1)).toMatchObject({ phase: 'leaving', mark: 1 });
    expect(run([over(1, 0), ...steps, card(end - 1)], 9e4)).toEqual({
      phase: 'open',
      mark: 1,
      pinned: false,
    });
  });
  test('a hand that stops does', () => {
    expect(run([over(1, 0), toward(1000)], 1000 + leave)).toEqual(IDLE);
  });
  test('a mark that is crossed does not count', () => {
    expect(run([over(1, 0), over(2, 1000), toward(1010)], 1009 + leave)).toMatchObject({
      phase: 'leaving',
      mark: 1,
      next: null,
    });
  });
});

describe('other ways to open', () => {
  const held = (mark: number, at: number): HoverEvent => ({ kind: 'over', mark, at, held: true });
  test('with a key: only while it is held', () => {
    const rules: HoverRules = { ...DEFAULT_RULES, opening: 'modifier' };
    expect(run([over(1, 0)], 9000, rules)).toEqual(IDLE);
    expect(run([held(1, 0)], show, rules).phase).toBe('open');
    expect(run([held(1, 0), over(1, 100)], 9000, rules)).toEqual(IDLE);
    // Once open, the key may be let go.
    expect(run([held(1, 0), over(1, 1000)], 9000, rules).phase).toBe('open');
  });
  test('by click: resting opens nothing, a click does', () => {
    const rules: HoverRules = { ...DEFAULT_RULES, opening: 'click' };
    expect(run([over(1, 0), held(1, 10)], 9000, rules)).toEqual(IDLE);
    expect(run([over(1, 0), { kind: 'open', mark: 1 }], 9000, rules)).toMatchObject({
      phase: 'open',
      pinned: true,
    });
  });
  test('a fading card under the pointer takes it from the mark that was rested on', () => {
    expect(run([over(1, 0), { kind: 'card', at: 10 }], 9000)).toEqual(IDLE);
  });
  test('pinning keeps the card that is open, or about to be', () => {
    expect(run([over(1, 0), nothing(1000), { kind: 'pin' }], 9000)).toMatchObject({
      mark: 1,
      pinned: true,
    });
    expect(run([over(1, 0), { kind: 'pin' }], 0)).toMatchObject({ phase: 'open', pinned: true });
    expect(run([{ kind: 'pin' }], 0)).toEqual(IDLE);
  });
});
