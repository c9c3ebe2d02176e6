import { browser } from 'wxt/browser';
import type { Article } from '../../../lib/core/collection/article';
import type { Kept } from '../../../lib/core/collection/merge-article';
import { importArticles } from '../../../lib/platform/collection/import-articles';
import { openCollection } from '../../../lib/platform/collection/open-collection';
import { readAllRows } from '../../../lib/platform/collection/read-rows';
import { makeNthArticle } from '../../bench/make-collection';
import { writeV1 } from '../../platform/collection/write-v1';
import { writeV2 } from '../../platform/collection/write-v2';

/** Words of each article: long enough for a write to take a while. */
const WORDS = 2000;
const numbered = (n: number): Kept => makeNthArticle(n, WORDS);

/** Where the test listens: Firefox lets no one hear the console of an extension's page. */
let listener = '';

/** Resolves when the test has heard it. */
async function say(what: string, ...numbers: readonly number[]): Promise<void> {
  await fetch(listener, { method: 'POST', mode: 'no-cors', body: `${what} ${numbers.join(' ')}` });
}

/** Asks the worker to save articles, one after the other, and says of each when it has answered. */
async function save(from: number): Promise<void> {
  for (let n = from; ; n++) {
    const reply: { ok: boolean } | undefined = await browser.runtime
      .sendMessage({ kind: 'save', article: numbered(n).article.content })
      .catch(() => undefined);
    // The worker may be ended before it answers: then nothing is promised, and it is left in peace.
    if (!reply) return;
    await say(reply.ok ? 'saved' : 'refused', n);
  }
}

/** Imports batches, each whole or not at all. */
async function importBatches(from: number, size: number): Promise<void> {
  for (let first = from; ; first += size) {
    const batch = Array.from({ length: size }, (_, i) => numbered(first + i));
    await say('importing', first, size);
    if ((await importArticles(batch)).ok) await say('imported', first, size);
  }
}

const toV1 = ({ article: { id, savedAt, updatedAt, content } }: Kept) => {
  const { url, title, blocks, wordCount, authors } = content;
  const text = blocks.map((block) => block.text).join('\n');
  return {
    id,
    savedAt,
    updatedAt,
    url,
    title,
    text,
    wordCount,
    authors,
    lang: 'en' as const,
    annotations: [],
    edition: 'x',
  };
};

/** Puts a database of a released schema in place of what is there. */
async function beginAt(schema: 1 | 2, from: number, size: number): Promise<void> {
  (await openCollection()).close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('cairn-collection');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  const collection = Array.from({ length: size }, (_, i) => numbered(from + i));
  await (schema === 1 ? writeV1(collection.map(toV1)) : writeV2(collection));
}

async function migrate(): Promise<void> {
  await say('migrating');
  await openCollection();
  await say('migrated');
}

/** Numbers of the articles that are whole; throws where something of one is missing or another's. */
async function readAll(): Promise<number[]> {
  const db = await openCollection();
  const numbers: number[] = [];
  const rows = new Set((await readAllRows()).map(({ id }) => id));
  const texts = new Set(await db.getAllKeys('texts'));
  const total = await db.get('totals', 'articles');
  const articles: Article[] = await db.getAll('articles');
  for (const { id, content } of articles) {
    const n = Number(/story-(\d+)$/.exec(id)?.[1]);
    const expected = numbered(n).article.content;
    const isWhole =
      content.blocks.length === expected.blocks.length &&
      content.blocks.every(({ text }, i) => text === expected.blocks[i]?.text) &&
      rows.has(id) &&
      texts.has(id);
    if (!isWhole) throw new Error(`article ${n} is not whole`);
    numbers.push(n);
  }
  const sizes = [articles.length, rows.size, texts.size, total ?? 0];
  if (new Set(sizes).size > 1) throw new Error(`articles, rows, texts, total: ${sizes}`);
  return numbers;
}

const listenAt = (url: string): void => {
  listener = url;
};

Object.assign(globalThis, {
  durability: { listenAt, save, importBatches, beginAt, migrate, readAll },
});
