import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  deadlineOf,
  type HoverEvent,
  type HoverRules,
  type HoverState,
  IDLE,
  reduceHover,
} from '../../../lib/core/card/hover';

const mark = fc.integer({ min: 0, max: 3 });
const at = fc.constant(0);
const event = fc.oneof(
  fc.record({ kind: fc.constant('over' as const), at, mark, held: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('card', 'nothing', 'toward', 'timeout'), at }),
  fc.record({ kind: fc.constant('open' as const), mark }),
  fc.record({ kind: fc.constantFrom('pin', 'close') }),
) as fc.Arbitrary<HoverEvent>;
/** Events with the time that passes before each. */
const story = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), event), { maxLength: 60 });
const anyRules: fc.Arbitrary<HoverRules> = fc.record({
  opening: fc.constantFrom('hover', 'modifier', 'click'),
  delays: fc.record({
    prepare: fc.integer({ min: 0, max: 500 }),
    show: fc.integer({ min: 0, max: 1000 }),
    leave: fc.integer({ min: 0, max: 1000 }),
  }),
});
/** Plays a story and looks at each step: the state before, what happened at what time, the state after. */
function play(
  steps: readonly (readonly [number, HoverEvent])[],
  rules: HoverRules,
  look: (before: HoverState, event: HoverEvent, after: HoverState, time: number) => void,
): void {
  let time = 0;
  let state: HoverState = IDLE;
  for (const [passed, each] of steps) {
    time += passed;
    const happening = 'at' in each ? { ...each, at: time } : each;
    const after = reduceHover(state, happening, rules);
    look(state, happening, after, time);
    state = after;
  }
}

test('no card opens by resting before the pointer has been on its mark for as long as it must', () => {
  fc.assert(
    fc.property(story, anyRules, (steps, rules) => {
      let since = new Map<number, number>();
      play(steps, rules, (before, event, after, time) => {
        if (event.kind === 'over') since = new Map([[event.mark, since.get(event.mark) ?? time]]);
        else if (event.kind !== 'timeout') since = new Map();
        const opened =
          after.phase === 'open' &&
          !after.pinned &&
          !(
            'mark' in before &&
            before.phase !== 'resting' &&
            before.phase !== 'prepared' &&
            before.mark === after.mark
          );
        if (!opened || after.phase !== 'open') return;
        expect(rules.opening).not.toBe('click');
        expect(time - (since.get(after.mark) ?? Infinity)).toBeGreaterThanOrEqual(
          rules.delays.show,
        );
      });
    }),
  );
});
test('closing always closes', () => {
  fc.assert(
    fc.property(story, anyRules, (steps, rules) => {
      play(steps, rules, (_before, event, after) => {
        if (event.kind === 'close') expect(after.phase).toBe('idle');
      });
    }),
  );
});
test('a pinned card stays, whatever the pointer and the clock do, until it is closed or another is opened', () => {
  fc.assert(
    fc.property(story, anyRules, (steps, rules) => {
      play(steps, rules, (before, event, after) => {
        if (before.phase !== 'open' || !before.pinned) return;
        if (event.kind !== 'close' && event.kind !== 'open') expect(after).toEqual(before);
      });
    }),
  );
});
test('once the pointer rests nowhere, no timer is left running for ever', () => {
  fc.assert(
    fc.property(story, anyRules, (steps, rules) => {
      let last: HoverState = IDLE;
      let time = 0;
      play(steps, rules, (_before, _event, after, at) => {
        last = after;
        time = at;
      });
      last = reduceHover(last, { kind: 'nothing', at: time }, rules);
      for (let turns = 0; deadlineOf(last) !== null; turns++) {
        expect(turns).toBeLessThan(4);
        last = reduceHover(last, { kind: 'timeout', at: deadlineOf(last) as number }, rules);
      }
      expect(['idle', 'open']).toContain(last.phase);
    }),
  );
});
