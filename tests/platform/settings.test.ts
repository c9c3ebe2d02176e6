import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { parseSettings } = await import('../../lib/platform/settings');

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
