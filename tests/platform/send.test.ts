import { beforeEach, expect, test, vi } from 'vitest';

const page = vi.hoisted(() => ({
  isListening: false,
  /** What the script that waits in the page says when it is woken; `keep-out` where the browser lets nobody in. */
  waiting: null as boolean | null | 'keep-out',
  woken: 0,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      sendMessage: async (_tab: number, { kind }: { kind: string }) => {
        if (!page.isListening) throw new Error('Receiving end does not exist.');
        return { ok: true, value: kind };
      },
    },
    scripting: {
      executeScript: async () => {
        if (page.waiting === 'keep-out') throw new Error('Cannot access contents of the page.');
        page.woken += 1;
        page.isListening = page.waiting === true;
        return [{ result: page.waiting }];
      },
    },
  },
}));

const { sendToTab } = await import('../../lib/platform/send');

beforeEach(() => {
  Object.assign(page, { isListening: false, waiting: null, woken: 0 });
});

test.each(['page-state', 'save-page'] as const)(
  'a page without a story is woken to answer %s',
  async (kind) => {
    page.waiting = true;
    expect(await sendToTab(1, { kind })).toEqual({ ok: true, value: kind });
    expect(await sendToTab(1, { kind })).toEqual({ ok: true, value: kind });
    expect(page.woken).toBe(1);
  },
);

test('a page without a story sleeps on where there is nothing to answer', async () => {
  page.waiting = true;
  expect(await sendToTab(1, { kind: 'refresh' })).toMatchObject({ fault: { code: 'no-answer' } });
  expect(page.woken).toBe(0);
});

test.each([null, false, 'keep-out'] as const)(
  'nobody answers where waking gives %s',
  async (waiting) => {
    page.waiting = waiting;
    const reply = await sendToTab(1, { kind: 'page-state' });
    expect(reply).toMatchObject({
      fault: { code: 'no-answer', message: 'Receiving end does not exist.' },
    });
  },
);
