import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The text below a heading of a listing. */
function section(listing: string, heading: string): string {
  const [, rest = ''] = listing.split(`\n## ${heading}\n`);
  return (rest.split('\n## ')[0] ?? '').trim();
}

describe.each(['en', 'fr'])('the listing in %s', (language) => {
  const listing = read(`store/listing.${language}.md`);
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<
    'name' | 'description',
    { readonly message: string }
  >;

  test('has the name and the summary of the package, within what stores take', () => {
    expect(section(listing, 'Name')).toBe(messages.name.message);
    expect(messages.name.message.length).toBeLessThanOrEqual(45);
    expect(section(listing, 'Summary')).toBe(messages.description.message);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });

  test('justifies the permissions that PRIVACY.md lists, and no other', () => {
    const named = (text: string): string[] =>
      [...text.matchAll(/^\| `([a-zA-Z]+)`/gm)].map(([, name]) => name as string).sort();
    expect(named(section(listing, 'Permission justifications'))).toEqual(
      named(read('docs/PRIVACY.md')),
    );
  });

  test.each(['1-story', '2-figures', '3-lookup', '4-panel', '5-collection'])(
    'has the picture %s in the size that stores ask for',
    (name) => {
      const header = readFileSync(join(ROOT, `store/screenshots/${language}/${name}.png`));
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1280, 800]);
    },
  );
});

test.each([16, 32, 48, 96, 128])('the icon of %i pixels is as large as it says', (size) => {
  const header = readFileSync(join(ROOT, `public/icon/${size}.png`));
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
});

test('the version has its section in the changelog', () => {
  expect(existsSync(join(ROOT, 'CHANGELOG.md'))).toBe(true);
  expect(read('CHANGELOG.md')).toContain(`\n## ${version} - `);
});
