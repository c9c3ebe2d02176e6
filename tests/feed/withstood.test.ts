import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultText } from '../../components/shared/feed-state';
import { FEED_FAULTS } from '../../lib/core/feed/feed-fault';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { makeTranslate } from '../../lib/core/i18n/translate';

const format = readFileSync(join(import.meta.dirname, '../../docs/FEED-FORMAT.md'), 'utf8');
const rows = [...format.matchAll(/^\| (.+?) \| (.+?) \| (\S+\.ts) \|$/gm)].map(
  ([, what, name, file]) => ({ what, name, file }) as Record<'what' | 'name' | 'file', string>,
);

test('the table of attacks is read', () => {
  expect(rows.length).toBeGreaterThan(35);
});

test.each(rows)('$what: there is such a test', ({ name, file }) => {
  expect(readFileSync(join(import.meta.dirname, file), 'utf8')).toContain(name);
});

test.each(FEED_FAULTS)('readers are told of the fault %s in words of its own', (fault) => {
  const texts = (['en', 'fr'] as const).map((lang) =>
    faultText(makeTranslate(lang, catalogue), fault),
  );
  expect(texts[0]).not.toBe(texts[1]);
  for (const text of texts) expect(text).toMatch(/^\p{Lu}.{10,}\.$/u);
});
