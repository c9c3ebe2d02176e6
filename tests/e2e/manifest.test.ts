import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NEWS_SITES } from '../../lib/platform/news-sites';

const read = (target: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../.output', target, 'manifest.json'), 'utf8'),
  ) as Record<string, unknown>;

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (target) => {
  const manifest = read(target);
  test('asks for no more than is used', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions as string[])].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      ...(target === 'chrome-mv3' ? ['offscreen'] : []),
      'scripting',
      ...(target === 'chrome-mv3' ? ['sidePanel'] : []),
      'storage',
    ]);
    expect([...(manifest.host_permissions as string[])].sort()).toEqual([...NEWS_SITES].sort());
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });
  test('runs by itself on the listed news sites and nowhere else', () => {
    const scripts = manifest.content_scripts as { matches: string[] }[];
    expect(scripts).toHaveLength(1);
    expect([...(scripts[0]?.matches ?? [])].sort()).toEqual([...NEWS_SITES].sort());
  });
  test('lets no page read a file of the extension, and no script in from elsewhere', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    const { extension_pages: policy } = manifest.content_security_policy as {
      extension_pages: string;
    };
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = read('firefox-mv3').browser_specific_settings as {
    gecko: { data_collection_permissions: object };
  };
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
