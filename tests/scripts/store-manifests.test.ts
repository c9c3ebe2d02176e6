import { expect, test } from 'vitest';
import config from '../../wxt.config';

type Manifest = Record<string, unknown> & { permissions: string[] };

/** The manifest of one browser, as WXT is given it. */
function manifestOf(browser: string): Manifest {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is not made by browser');
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  return config.manifest(env) as Manifest;
}

test('Edge is asked for what Chrome is asked for', () => {
  expect(manifestOf('edge')).toEqual(manifestOf('chrome'));
  expect(manifestOf('edge').minimum_chrome_version).toBeDefined();
});

test('Firefox has its id, its oldest version, and is told that no data is collected', () => {
  const manifest = manifestOf('firefox');
  expect(manifest.minimum_chrome_version).toBeUndefined();
  expect(manifest.permissions).not.toContain('offscreen');
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: {
      id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/),
      strict_min_version: expect.any(String),
      data_collection_permissions: { required: ['none'] },
    },
  });
});

test('Safari is given no key and no permission that it does not know', async () => {
  const manifest = manifestOf('safari');
  for (const key of ['omnibox', 'minimum_chrome_version', 'optional_permissions'])
    expect(manifest).not.toHaveProperty(key);
  expect(manifest.permissions).not.toContain('offscreen');
  // What WXT adds for every browser but Firefox.
  const made = {
    ...manifest,
    permissions: [...manifest.permissions, 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
  };
  const hooks = config.hooks as Record<string, ((...given: never[]) => unknown) | undefined>;
  await hooks['build:manifestGenerated']?.(
    { config: { browser: 'safari' } } as never,
    made as never,
  );
  expect(made).toEqual(manifest);
});
