import { WordIndex } from '../../lib/core/collection/word-index';
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

/** Texts are put in so many at a time; in between, what else was asked has its turn. */
const AT_ONCE = 500;

const index = new WordIndex();
const reply = (answer: SearchAnswer): void => postMessage(answer);

async function fill(): Promise<void> {
  const read = await readSearchTexts();
  const texts = read.ok ? read.value : [];
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    for (const text of texts.slice(at, at + AT_ONCE)) index.add(text);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function update(ids: readonly string[] | null): Promise<void> {
  await filled;
  if (ids === null) await fill();
  else {
    const read = await readSearchTexts(ids);
    for (const id of ids) index.remove(id);
    for (const text of read.ok ? read.value : []) index.add(text);
  }
  reply({ kind: 'changed' });
}

async function answer({ turn, query }: SearchQuestion): Promise<void> {
  await filled;
  reply({ kind: 'found', turn, ids: index.search(query) });
}

// The index is made while the reader looks at the list, not when the first letter is typed.
const filled = fill();
watchCollection((ids) => void update(ids));
addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => void answer(data));
