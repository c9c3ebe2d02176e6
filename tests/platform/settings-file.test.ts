import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { parseSettings } = await import('../../lib/platform/settings');
const { readSettingsFile, writeSettingsFile } = await import('../../lib/platform/settings-file');

const settings = {
  ...parseSettings({}),
  disabledHosts: ['a.example'],
  paintPolicy: 'first-on-page' as const,
};
const file = (change: object): string =>
  JSON.stringify({ ...JSON.parse(writeSettingsFile(settings)), ...change });

test('what is exported is imported as it was', () => {
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, value: settings });
});

test('a setting that the file does not have is at its default', () => {
  const { language: _, ...rest } = settings;
  expect(readSettingsFile(file({ settings: rest }))).toMatchObject({ ok: true, value: settings });
});

test.each([
  ['{', 'not-json', ''],
  ['[]', 'not-settings', ''],
  [file({ format: 'other' }), 'not-settings', 'format'],
  [file({ version: 2 }), 'other-version', '2'],
  [
    file({ settings: { ...settings, delays: { ...settings.delays, show: -5 } } }),
    'bad-setting',
    'delays',
  ],
  [file({ settings: { ...settings, nonsense: 1 } }), 'bad-setting', 'nonsense'],
  [
    file({ settings: { ...settings, disabledHosts: ['a.example', 7] } }),
    'bad-setting',
    'disabledHosts',
  ],
])('%s is refused as a whole: %s at %s', (text, code, place) => {
  const read = readSettingsFile(text);
  expect(read).toMatchObject({ ok: false, fault: { code } });
  if (!read.ok && place) expect(read.fault.message).toBe(place);
});
