import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeNearViewport } from '../../lib/page/near-viewport';
import { pageOf } from './page-of';

type Seen = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting' | 'boundingClientRect'>;

let tell: (entries: readonly Seen[]) => void;
let observed: Set<Element>;
const seen = (target: Element, isIntersecting: boolean, width = 100): Seen => ({
  target,
  isIntersecting,
  boundingClientRect: { width, height: width } as DOMRect,
});

beforeEach(() => {
  observed = new Set();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly Seen[]) => void) {
        tell = callback;
      }
      observe = (element: Element): unknown => observed.add(element);
      unobserve = (element: Element): unknown => observed.delete(element);
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const elements = (): [Element, Element] =>
  [...pageOf('<p>One</p><p>Two</p>').querySelectorAll('p')] as unknown as [Element, Element];

test('elements come near and go', () => {
  const [one, two] = elements();
  const onChange = vi.fn();
  const near = makeNearViewport(onChange);
  near.watch([one, two]);
  expect(near.isNear(one)).toBeUndefined();
  tell([seen(one, true), seen(two, false)]);
  expect([near.isNear(one), near.isNear(two)]).toEqual([true, false]);
  tell([seen(one, false), seen(two, true)]);
  expect([near.isNear(one), near.isNear(two)]).toEqual([false, true]);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('an element without a box may be anywhere', () => {
  const [one] = elements();
  const near = makeNearViewport(() => undefined);
  near.watch([one]);
  tell([seen(one, false, 0)]);
  expect(near.isNear(one)).toBe(true);
});

test('what is watched no longer is near no longer, even if the browser still says so', () => {
  const [one, two] = elements();
  const near = makeNearViewport(() => undefined);
  near.watch([one, two]);
  tell([seen(one, true), seen(two, true)]);
  near.watch([two]);
  tell([seen(one, true)]);
  expect([near.isNear(one), near.isNear(two)]).toEqual([undefined, true]);
  expect([...observed]).toEqual([two]);
});
