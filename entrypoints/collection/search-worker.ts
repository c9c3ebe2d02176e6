import { WordIndex } from '../../lib/core/collection/word-index';
import { watchCollection } from '../../lib/platform/collection/changes';
import { eachSearchText, readSearchTexts } from '../../lib/platform/collection/read-collection';

export interface SearchQuestion {
  readonly turn: number;
  readonly query: string;
}

export type SearchAnswer =
  | { readonly kind: 'found'; readonly turn: number; readonly ids: readonly string[] }
  /** The texts are others than before: what was found may be no longer true. */
  | { readonly kind: 'changed' };

const index = new WordIndex();
const reply = (answer: SearchAnswer): void => postMessage(answer);

async function fill(): Promise<void> {
  try {
    for await (const page of eachSearchText()) for (const text of page) index.add(text);
  } catch (error) {
    // The list says what is wrong with the storage; what was read so far can be searched.
    console.warn('cairn: the texts could not be read', error);
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
