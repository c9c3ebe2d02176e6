import { ok as assert, deepStrictEqual, strictEqual } from 'node:assert';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { rowOf } from '../../../lib/core/collection/article-row';
import { textOf } from '../../../lib/core/collection/blocks';
import { FileArticle } from '../../../lib/core/collection/collection-file';
import { readImport } from '../../../lib/core/collection/import/read-import';
import type { Kept } from '../../../lib/core/collection/merge-article';
import { searchTextOf } from '../../../lib/core/collection/search-text';
import type { Result } from '../../../lib/core/model/result';
import { readBeacon } from '../../../lib/platform/collection/beacon';
import { remember } from '../../../lib/platform/collection/change-collection';
import { changeOwn } from '../../../lib/platform/collection/change-own';
import {
  deleteArticles,
  purgeDeleted,
  restoreArticles,
} from '../../../lib/platform/collection/delete-articles';
import { exportArticles } from '../../../lib/platform/collection/export-articles';
import { importArticles } from '../../../lib/platform/collection/import-articles';
import { openCollection } from '../../../lib/platform/collection/open-collection';
import { readArticle, readSearchTexts } from '../../../lib/platform/collection/read-collection';
import { listRows } from '../../../lib/platform/collection/read-rows';
import { saveArticle } from '../../../lib/platform/collection/save-article';
import { makeArticle, makeContent } from '../../core/collection/make-article';
import { expectOf } from '../expect-result';
import { type StorageFault, withFault } from '../failing-storage';
import { stored } from '../fake-browser';
import { property } from '../target';

const URLS = [
  'https://news.example/a',
  'https://m.news.example/b?utm_source=x',
  'https://news.example/c#x',
];
const IDS = ['news.example/a', 'news.example/b', 'news.example/c'];
const MAX_TAGS = 200;
/** How long a reader was told that a deleted article can be had back. Milliseconds. */
const UNDO_TIME = 24 * 3_600_000;

/** What a reader was told is kept of an article. */
interface Promised {
  text: string;
  /** Texts that it had before: each is an earlier version. */
  readonly earlier: Set<string>;
  note: string;
  readonly tags: Set<string>;
  deletedAt: number | null;
}

/** A collection as its reader knows it: what was answered with ok. */
class Model {
  readonly articles = new Map<string, Promised>();
  /** Each step is an hour later than the last. */
  time = Date.UTC(2025, 5, 1);

  read(id: string, text: string): void {
    const known = this.articles.get(id);
    if (!known) {
      this.articles.set(id, {
        text,
        earlier: new Set(),
        note: '',
        tags: new Set(),
        deletedAt: null,
      });
      return;
    }
    if (known.text !== text) known.earlier.add(known.text);
    known.text = text;
    known.deletedAt = null;
  }
}

type Step =
  | { readonly kind: 'save'; readonly which: number; readonly text: number }
  | { readonly kind: 'note'; readonly which: number; readonly note: string }
  | { readonly kind: 'tag'; readonly which: number; readonly tags: number }
  | { readonly kind: 'delete' | 'restore'; readonly which: number }
  | { readonly kind: 'purge' | 'backup' | 'close' }
  | {
      readonly kind: 'import';
      readonly which: number;
      readonly text: number;
      readonly tags: number;
    };

const tagsFrom = (first: number): string[] =>
  Array.from({ length: first % 150 }, (_, i) => `tag ${first + i}`);
const textNo = (text: number): string => `In Gao, ${text} markets were open.`;

function imported(which: number, text: number, tags: number, at: string): Kept {
  const own = {
    tags: tagsFrom(tags),
    note: `from file ${text}`,
    highlights: [],
    state: 'read' as const,
  };
  return {
    article: makeArticle({ url: URLS[which] as string, text: textNo(text), own, savedAt: at }),
    versions: [],
  };
}

/** Does a step. @returns what the reader was told, and what to believe then */
function doStep(step: Step, model: Model): { told: Promise<Result<unknown>>; believe: () => void } {
  const at = new Date(model.time);
  const id = IDS['which' in step ? step.which : 0] as string;
  // Asked for only when it is believed: another step may have come before.
  const known = (): Promised | undefined => model.articles.get(id);
  const own = (): Promised | null => (known()?.deletedAt === null ? (known() ?? null) : null);
  switch (step.kind) {
    case 'save':
      return {
        told: saveArticle(
          makeContent({ url: URLS[step.which] as string, text: textNo(step.text) }),
          at,
        ),
        believe: () => model.read(id, textNo(step.text)),
      };
    case 'note':
      return {
        told: changeOwn([id], (now) => ({ ...now, note: step.note })),
        believe: () => Object.assign(own() ?? {}, { note: step.note }),
      };
    case 'tag': {
      const tags = tagsFrom(step.tags);
      return {
        told: changeOwn([id], (now) => ({ ...now, tags })),
        believe: () => {
          own()?.tags.clear();
          for (const tag of tags) own()?.tags.add(tag);
        },
      };
    }
    case 'delete':
      return {
        told: deleteArticles([id], at),
        believe: () => Object.assign(own() ?? {}, { deletedAt: at.getTime() }),
      };
    case 'restore':
      return {
        told: restoreArticles([id]),
        believe: () => Object.assign(known() ?? {}, { deletedAt: null }),
      };
    case 'import':
      // Of two texts of one instant the one at hand stays: a file is made later than what it holds.
      model.time += 2;
      return {
        told: importAll([
          imported(step.which, step.text, step.tags, new Date(at.getTime() + 1).toISOString()),
        ]),
        believe: () => {
          model.read(id, textNo(step.text));
          const now = model.articles.get(id) as Promised;
          const theirs = `from file ${step.text}`;
          if (!now.note.includes(theirs)) now.note = now.note ? `${now.note}\n\n${theirs}` : theirs;
          for (const tag of tagsFrom(step.tags)) if (now.tags.size < MAX_TAGS) now.tags.add(tag);
        },
      };
    case 'purge':
      return {
        told: purgeDeleted(at),
        believe: () => {
          for (const [each, { deletedAt }] of model.articles)
            if (deletedAt !== null && deletedAt < at.getTime() - UNDO_TIME)
              model.articles.delete(each);
        },
      };
    case 'backup':
      return { told: checkBackup(model), believe: () => undefined };
    default:
      return { told: closed(), believe: () => undefined };
  }
}

/** As the page does it that the worker has imported for. */
async function importAll(kept: readonly Kept[]): Promise<Result<unknown>> {
  const done = await importArticles(kept);
  if (done.ok) await remember(done.value);
  return done;
}

/** The browser may close a database at any time. */
async function closed(): Promise<Result<unknown>> {
  (await openCollection()).close();
  return { ok: true, value: null };
}

/** A backup holds every article that is in the list, and can be read again. */
async function checkBackup(model: Model): Promise<Result<unknown>> {
  const shown = [...model.articles].filter(([, { deletedAt }]) => deletedAt === null);
  const file = await exportArticles('json', new Date(model.time));
  if (!file.ok) return file;
  const read = readImport(await file.value.blob.text(), new Date(model.time));
  assert(read.ok, read.ok ? '' : read.fault.message);
  const texts = new Map(
    read.value.kept.map(({ article }) => [article.id, textOf(article.content.blocks)]),
  );
  deepStrictEqual([...texts].sort(), shown.map(([id, { text }]) => [id, text]).sort());
  return file;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`);
  return result.value;
}

/** What was promised is there, whole, and what is made from it agrees with it. */
async function checkKept({ articles }: Model): Promise<void> {
  const shown = [...articles].filter(([, { deletedAt }]) => deletedAt === null);
  const rows = value(await listRows());
  deepStrictEqual(rows.map(({ id }) => id).sort(), shown.map(([id]) => id).sort());
  const texts = new Map(
    value(await readSearchTexts([...articles.keys()])).map((text) => [text.id, text]),
  );
  deepStrictEqual([...texts.keys()].sort(), [...articles.keys()].sort());
  for (const [id, promised] of articles) {
    const kept = value(await readArticle(id));
    assert(kept, `${id} is gone`);
    const { article, versions } = kept;
    expectOf(FileArticle)({ ...article, versions });
    strictEqual(textOf(article.content.blocks), promised.text);
    const before = new Set(versions.map(({ blocks }) => textOf(blocks)));
    for (const text of promised.earlier)
      assert(
        before.has(text) || text === promised.text || versions.length >= 20,
        `${id} has lost '${text}'`,
      );
    strictEqual(article.own.note, promised.note);
    deepStrictEqual([...article.own.tags], [...promised.tags]);
    deepStrictEqual(texts.get(id), searchTextOf(article));
    const row = rows.find((one) => one.id === id);
    if (row) deepStrictEqual(row, rowOf(article, versions.length));
  }
  const beacon = await readBeacon();
  if (articles.size > 0) strictEqual(beacon?.count, articles.size);
}

interface Move {
  /** Begun at once: the second does not wait for the first. */
  readonly steps: readonly Step[];
  readonly fault: StorageFault | null;
  readonly after: number;
}

const which = fc.nat(URLS.length - 1);
const number = fc.nat(5);
const tags = fc.nat(400);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('save' as const), which, text: number }) },
  fc.record({ kind: fc.constant('note' as const), which, note: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constant('tag' as const), which, tags }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const), which }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('import' as const), which, text: number, tags }),
  },
  fc.record({ kind: fc.constantFrom('purge' as const, 'backup' as const, 'close' as const) }),
);
const move: fc.Arbitrary<Move> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  fault: fc.constantFrom<StorageFault | null>(null, null, 'quota', 'killed'),
  after: fc.nat(14),
});

async function play(moves: readonly Move[]): Promise<void> {
  (await openCollection().catch(() => null))?.close();
  globalThis.indexedDB = new IDBFactory();
  stored.clear();
  const model = new Model();
  for (const { steps, fault, after } of moves) {
    model.time += 3_600_000 * (1 + after);
    // Alone, a step may fail; together, they are asked to keep their order.
    const together =
      fault === null && steps.every(({ kind }) => kind !== 'backup' && kind !== 'close');
    for (const group of together ? [steps] : steps.map((one) => [one])) {
      const begun = await withFault(fault, after, async () => {
        const done = group.map((one) => {
          const { told, believe } = doStep(one, model);
          return told.then((result) => ({ result, believe }));
        });
        return Promise.all(done);
      });
      for (const { result, believe } of begun.value) {
        if (result.ok) believe();
        else assert(begun.struck, `${result.fault.code}: ${result.fault.message}`);
      }
    }
    await checkKept(model);
  }
}

export const collectionModel = property('collection-model', async () => [
  fc.array(move, { maxLength: 14 }),
  play,
]);
