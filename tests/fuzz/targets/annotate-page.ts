import { deepStrictEqual, strictEqual } from 'node:assert';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { annotate } from '../../../lib/core/annotate/annotate';
import { FileArticle } from '../../../lib/core/collection/collection-file';
import { linkToKept } from '../../../lib/core/collection/import/import-file';
import { PageInput } from '../../../lib/core/model/page';
import { readMeta } from '../../../lib/page/article-meta';
import { extractArticle } from '../../../lib/page/extract-article';
import { rangeOf } from '../../../lib/page/locate';
import { readStory } from '../../../lib/page/read-text';
import { compiled } from '../dataset';
import { newsPage } from '../generate/html';
import { property } from '../target';
import { checkSpans } from './annotate-text';

const blank = (text: string): string => text.replace(/\s/g, ' ');

function readPage(document: Document) {
  const { text } = readStory(document);
  const meta = readMeta(document);
  const page = {
    url: document.URL,
    title: meta.title.slice(0, 2000),
    lang: meta.lang ?? ('en' as const),
    text,
    ...(meta.published && { published: meta.published }),
  };
  return { meta, page, found: annotate(compiled(), page) };
}

/** All that happens to a page, from its reading to what is kept of it. */
function checkPage(document: Document): void {
  const before = document.documentElement.outerHTML;
  const read = readStory(document);
  const { meta, page, found } = readPage(document);
  v.parse(PageInput, page);
  checkSpans(read.text, found);
  for (const { start, end, node } of read.segments)
    strictEqual(blank(read.text.slice(start, end)), blank(node.data));
  for (const link of found.links) {
    const range = rangeOf(read, link);
    if (!range) throw new Error(`'${link.text}' is nowhere on the page`);
    strictEqual(blank(range.toString()).replaceAll(' ', ''), blank(link.text).replaceAll(' ', ''));
  }
  const content = extractArticle(document, meta, read.text, found);
  const kept = linkToKept({ url: content.url }, '2025-06-02T00:00:00.000Z');
  v.parse(FileArticle, { ...kept.article, content, versions: [] });
  strictEqual(document.documentElement.outerHTML, before);
  deepStrictEqual(readPage(document), { meta, page, found });
}

export const annotatePage = property('annotate-page', async () => {
  const { window } = new JSDOM('', { url: 'https://news.example/world/story' });
  const parser = new window.DOMParser();
  return [newsPage(), (html: string) => checkPage(parser.parseFromString(html, 'text/html'))];
});
