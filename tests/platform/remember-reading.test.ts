import { beforeEach, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({ sent: [] as object[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: object) => {
        state.sent.push(message);
        return { ok: true, value: null };
      },
    },
  },
}));

const { rememberReading } = await import('../../lib/platform/remember-reading');

beforeEach(() => {
  state.sent = [];
});

test('a record that is opened in the popup or the panel is remembered', async () => {
  await rememberReading('groups/jnim', false);
  expect(state.sent).toEqual([{ kind: 'record-read', id: 'groups/jnim' }]);
});

test('in a private window it is not', async () => {
  await rememberReading('groups/jnim', true);
  expect(state.sent).toEqual([]);
});
