import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TextWatch } from '../../lib/page/observe';

const { window } = new JSDOM('<!doctype html><body><p>Words</p>');
const { document } = window;
const rest = { cost: 0, changed: true };
let calls = 0;
let watch: TextWatch;
/** Lets the observer's callback run, then time pass. */
const settle = async (ms: number): Promise<void> => {
  await Promise.resolve();
  await Promise.resolve();
  vi.advanceTimersByTime(ms);
};
const add = (name: string, text: string): void => {
  const element = document.createElement(name);
  element.textContent = text;
  document.body.append(element);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  calls = 0;
  watch = new TextWatch(
    () => document.querySelector('cairn-card'),
    () => calls++,
  );
  watch.begin([document.documentElement]);
  watch.end([document.documentElement], rest);
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('words that come are told of, once, after a moment', async () => {
  add('p', 'New');
  await settle(399);
  add('p', 'Newer');
  expect(calls).toBe(0);
  await settle(1);
  expect(calls).toBe(1);
  // Until it is told to watch again, nothing more is looked at.
  add('p', 'Newest');
  await settle(9000);
  expect(calls).toBe(1);
});

test.each([
  ['a script', () => add('script', 'x')],
  ['a style', () => add('style', 'x')],
  ['white space', () => document.body.append('  \n ')],
  ['a number', () => document.body.append('12:04')],
  ['our own element', () => add('cairn-card', 'x')],
  ['an attribute', () => document.body.setAttribute('class', 'x')],
])('%s is no word', async (_name, change) => {
  change();
  await settle(9000);
  expect(calls).toBe(0);
});

test('a text node that is rewritten is', async () => {
  (document.querySelector('p')?.firstChild as Text).data = 'Other';
  await settle(400);
  expect(calls).toBe(1);
});

test('a page that changes without new words is read ever less, and soon again once there are some', async () => {
  const waits: number[] = [];
  const change = async (changed: boolean, cost = 0): Promise<void> => {
    const before = calls;
    add('p', 'x');
    let waited = 0;
    for (await settle(0); calls === before; waited += 100) await settle(100);
    waits.push(waited);
    watch.begin([document.documentElement]);
    watch.end([document.documentElement], { changed, cost });
  };
  for (let i = 0; i < 5; i++) await change(false);
  expect(waits).toEqual([400, 800, 1600, 3000, 3000]);
  await change(true);
  await change(true, 100);
  expect(waits.slice(5)).toEqual([3000, 400]);
  // A reading of a tenth of a second waits for ten: a hundredth of the page's time.
  await change(true);
  expect(waits.at(-1)).toBe(10_000);
});

test('what changes while the page is being read is read afterwards', async () => {
  watch.begin([document.documentElement]);
  add('p', 'Meanwhile');
  await settle(9000);
  expect(calls).toBe(0);
  watch.end([document.documentElement], rest);
  await settle(400);
  expect(calls).toBe(1);
});
