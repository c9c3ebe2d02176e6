import { expect, test, vi } from 'vitest';

const stored = new Map<string, unknown>();
let isFull = false;
const local = {
  get: async (key: string) => ({ [key]: stored.get(key) }),
  set: async (values: object) => {
    if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(values)) stored.set(key, value);
  },
};
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }));
const { changeSettings, parseSettings, readSettings } = await import('../../lib/platform/settings');

const DEFAULTS = parseSettings({});

test('nothing stored gives the defaults', () => {
  for (const stored of [undefined, null, 5, 'x', [], {}])
    expect(parseSettings(stored)).toEqual(DEFAULTS);
});

test('what is stored is kept', () => {
  const stored = {
    ...DEFAULTS,
    disabledHosts: ['a.example'],
    paintPolicy: 'first-on-page',
    dismissed: [{ record: 'groups/jnim', name: 'JNIM', text: 'jnim', scope: 'always', where: '' }],
    language: 'fr',
  };
  expect(parseSettings(stored)).toEqual(stored);
});

test('a damaged field falls back by itself and takes no other with it', () => {
  const damaged = {
    disabledHosts: 'a.example',
    delays: { show: -1 },
    hiddenTypes: ['nonsense'],
    dismissed: [{ record: 'groups/jnim', scope: 'everywhere' }],
    language: 'fr',
  };
  expect(parseSettings(damaged)).toEqual({ ...DEFAULTS, language: 'fr' });
});

test('changes that are begun at once are all kept', async () => {
  await Promise.all([
    changeSettings({ language: 'fr' }),
    changeSettings({ paintPolicy: 'first-on-page' }),
    changeSettings(({ disabledHosts }) => ({ disabledHosts: [...disabledHosts, 'a.example'] })),
    changeSettings(({ disabledHosts }) => ({ disabledHosts: [...disabledHosts, 'b.example'] })),
  ]);
  expect(await readSettings()).toMatchObject({
    language: 'fr',
    paintPolicy: 'first-on-page',
    disabledHosts: ['a.example', 'b.example'],
  });
});

test('a change that storage refuses is said, and those after it are made', async () => {
  isFull = true;
  await expect(changeSettings({ language: 'en' })).rejects.toThrow('quota');
  isFull = false;
  await changeSettings({ opening: 'click' });
  expect(await readSettings()).toMatchObject({ language: 'fr', opening: 'click' });
});
