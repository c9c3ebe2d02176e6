import { describe, expect, test } from 'vitest';
import {
  DEFAULT_DELAYS,
  deadlineOf,
  type HoverEvent,
  type HoverState,
  IDLE,
  reduceHover,
} from '../../../lib/core/card/hover';

const { prepare, show, leave } = DEFAULT_DELAYS;

/** Runs events, sending each due timeout at its deadline before the next event. */
function run(events: readonly HoverEvent[], until: number): HoverState {
  let state: HoverState = IDLE;
  const settle = (time: number): void => {
    for (
      let deadline = deadlineOf(state);
      deadline !== null && deadline <= time;
      deadline = deadlineOf(state)
    ) {
      state = reduceHover(state, { kind: 'timeout', at: deadline });
    }
  };
  for (const event of events) {
    if ('at' in event) settle(event.at);
    state = reduceHover(state, event);
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
