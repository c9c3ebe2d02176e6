import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bibtex } from '../../../../lib/core/collection/export/bibtex';
import { cslJson } from '../../../../lib/core/collection/export/csl';
import { csv } from '../../../../lib/core/collection/export/csv';
import { type Exporter, writeWith } from '../../../../lib/core/collection/export/exporter';
import { json } from '../../../../lib/core/collection/export/json';
import { markdown, markdownName } from '../../../../lib/core/collection/export/markdown';
import { ris } from '../../../../lib/core/collection/export/ris';
import { webAnnotation } from '../../../../lib/core/collection/export/web-annotation';
import { importJson } from '../../../../lib/core/collection/import/import-json';
import type { Kept } from '../../../../lib/core/collection/merge-article';
import { makeArticle } from '../make-article';
import { nastyCollection, nastyKept } from './nasty-text';

const NOW = '2025-07-01T00:00:00.000Z';

async function written(exporter: Exporter, kept: readonly Kept[]): Promise<string> {
  let text = '';
  for await (const piece of writeWith(exporter, kept, NOW)) text += piece;
  return text;
}

const line = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
const holds = (check: (kept: Kept[]) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(nastyCollection, check), { numRuns: 60 });

test('JSON comes back as it was', () =>
  holds(async (kept) => {
    const read = importJson(await written(json, kept), NOW);
    expect(read).toEqual({ ok: true, value: { kept, skipped: [] } });
  }));

test('CSV is a table to another reader, and no cell of it a formula', () =>
  holds(async (kept) => {
    const rows: Record<string, string>[] = parseCsv(await written(csv, kept), {
      columns: true,
      bom: true,
    });
    expect(rows.map(({ title, note, url }) => [title, note, url])).toEqual(
      kept.map(({ article: { content, own } }) => [content.title, own.note, content.url]),
    );
  }));

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j in a cell is text', (title) => {
  expect(csv.article({ article: makeArticle({ title }), versions: [] })).toMatch(/^"?'[=+\-@\t]/);
});

test('CSL-JSON is read by citation software', () =>
  holds(async (kept) => {
    const items = new Cite(await written(cslJson, kept)).data;
    expect(items.map(({ title, URL, author }) => [title, URL, author?.[0]?.literal])).toEqual(
      kept.map(({ article: { content } }) => [content.title, content.url, content.authors[0]]),
    );
    expect(items[0]?.issued).toEqual({ 'date-parts': [[2025, 6, 1]] });
  }));

test('RIS is read by citation software', () =>
  holds(async (kept) => {
    const items = new Cite(await written(ris, kept), { forceType: '@ris/file' }).data;
    expect(items.map(({ title, URL }) => [title, URL])).toEqual(
      kept.map(({ article: { content } }) => [line(content.title), content.url]),
    );
    expect(items[0]?.issued).toEqual({ 'date-parts': [[2025]] });
    expect(items[0]?.accessed).toEqual({ 'date-parts': [[2025, 6, 2]] });
  }));

/** The fields of an entry as Zotero's importer finds them: `T2  - value`, by tag. */
const fieldsOf = (entry: string): Map<string, string[]> => {
  const fields = new Map<string, string[]>();
  for (const found of entry.split('\r\n')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(found) ?? [];
    if (tag) fields.set(tag, [...(fields.get(tag) ?? []), value]);
  }
  return fields;
};

test('RIS says what Zotero reads: the day in DA, the year alone in PY, one keyword a line', async () => {
  const article = makeArticle({
    published: '2025-06-01T23:30:00-05:00',
    own: { tags: ['war; peace', 'Gao'], note: '', highlights: [], state: 'unread' },
  });
  const fields = fieldsOf(await written(ris, [{ article, versions: [] }]));
  expect(fields.get('TY')).toEqual(['NEWS']);
  // It splits a date at its slashes and takes PY only where there is no DA; keywords it splits at semicolons.
  expect(fields.get('DA')).toEqual(['2025/06/01/']);
  expect(fields.get('PY')).toEqual(['2025']);
  expect(fields.get('Y2')).toEqual(['2025/06/02/']);
  expect(fields.get('KW')).toEqual(['war, peace', 'Gao']);
  expect([...fields.keys()].at(-1)).toBe('ER');
});

test.each(['@bibtex/text', '@biblatex/text'])(
  'BibTeX is read by citation software as %s',
  (forceType) =>
    holds(async (kept) => {
      const items = new Cite(await written(bibtex, kept), { forceType }).data;
      expect(items.map(({ title, URL }) => [title, URL])).toEqual(
        kept.map(({ article: { content } }) => [line(content.title), content.url]),
      );
      expect(items[0]?.issued).toEqual({ 'date-parts': [[2025, 6, 1]] });
    }),
);

const CONTEXT = readFileSync(
  join(import.meta.dirname, '../../../fixtures/jsonld/anno.jsonld'),
  'utf8',
);
const OA = 'http://www.w3.org/ns/oa#';

test('Web Annotations expand by the W3C’s own context, with nothing left over', () =>
  holds(async (kept) => {
    const text = await written(webAnnotation, kept);
    const expanded = (await jsonld.expand(JSON.parse(text), {
      documentLoader: async (url: string) => {
        if (url !== 'http://www.w3.org/ns/anno.jsonld')
          throw new Error(`unexpected context ${url}`);
        return { contextUrl: undefined, documentUrl: url, document: JSON.parse(CONTEXT) };
      },
      safe: true,
    })) as Record<string, { '@list': Record<string, unknown>[] }[]>[];
    const items = expanded[0]?.['http://www.w3.org/ns/activitystreams#items']?.[0]?.['@list'] ?? [];
    expect(items).toHaveLength(kept.length * 2);
    for (const item of items) {
      expect(item['@type']).toEqual([`${OA}Annotation`]);
      const target = (item[`${OA}hasTarget`] as Record<string, Record<string, unknown>[]>[])[0];
      expect(target?.[`${OA}hasSelector`]?.map((selector) => selector['@type'])).toEqual([
        [`${OA}TextQuoteSelector`],
        [`${OA}TextPositionSelector`],
      ]);
    }
  }));

test('Markdown has front matter that a YAML reader reads', () => {
  fc.assert(
    fc.property(nastyKept, ({ article }) => {
      const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown(article)) ?? [];
      const { content, own } = article;
      expect(parseYaml(front ?? '')).toMatchObject({
        title: content.title,
        url: content.url,
        outlet: content.site,
        authors: content.authors,
        published: '2025-06-01',
        state: own.state,
        words: content.wordCount,
      });
      expect(body).not.toMatch(/(?<!\\)(?:\[\[|<b>)|^---$/m);
    }),
  );
});

test('file names are safe, and each is another', () => {
  const taken = new Set<string>();
  const name = (title: string): string =>
    markdownName(makeArticle({ title, published: '2025-06-01T10:00Z' }), taken);
  expect([
    name('War: a [[link]] #1/2?'),
    name('war: A [[link]] #1/2?'),
    name('..'),
    name('\ud83c'),
  ]).toEqual([
    '2025-06-01 War a link 1 2.md',
    '2025-06-01 war A link 1 2 (2).md',
    '2025-06-01 Article.md',
    '2025-06-01 \ufffd.md',
  ]);
});

test('an article of which a format has nothing to say leaves no gap', async () => {
  const bare = { article: makeArticle(), versions: [] };
  expect(JSON.parse(await written(webAnnotation, [bare, bare]))).toMatchObject({ items: [] });
});
