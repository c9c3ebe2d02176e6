import { type SearchText, searchTexts } from '../../lib/core/collection/search-text';
import { watchCollection } from '../../lib/platform/collection/changes';
import { readSearchTexts } from '../../lib/platform/collection/read-collection';

export interface SearchQuestion {
  readonly turn: number;
  readonly query: string;
}

export type SearchAnswer =
  | { readonly kind: 'found'; readonly turn: number; readonly ids: readonly string[] }
  /** The texts are others than before: what was found may be no longer true. */
  | { readonly kind: 'changed' };

let texts: Promise<ReadonlyMap<string, SearchText>> | null = null;
/** The last question and its answer: a longer query finds no more than the shorter one did. */
let last: { query: string; ids: readonly string[] } | null = null;

const reply = (answer: SearchAnswer): void => postMessage(answer);

async function readTexts(): Promise<Map<string, SearchText>> {
  const read = await readSearchTexts();
  return new Map((read.ok ? read.value : []).map((text) => [text.id, text]));
}

async function update(ids: readonly string[] | null): Promise<void> {
  if (ids === null) texts = readTexts();
  else {
    const [before, read] = await Promise.all([texts, readSearchTexts(ids)]);
    const after = new Map(before);
    for (const id of ids) after.delete(id);
    for (const text of read.ok ? read.value : []) after.set(text.id, text);
    texts = Promise.resolve(after);
  }
  last = null;
  reply({ kind: 'changed' });
}

async function answer({ turn, query }: SearchQuestion): Promise<void> {
  texts ??= readTexts();
  const all = await texts;
  const narrows = last !== null && last.query !== '' && query.startsWith(last.query);
  const some = narrows ? (last?.ids ?? []).flatMap((id) => all.get(id) ?? []) : [...all.values()];
  const ids = searchTexts(some, query);
  last = { query, ids };
  reply({ kind: 'found', turn, ids });
}

watchCollection((ids) => void update(ids));
addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => void answer(data));
// The texts are read while the reader looks at the list, not when the first letter is typed.
texts = readTexts();
