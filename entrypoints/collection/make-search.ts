import type { SearchAnswer, SearchQuestion } from './search-worker';
import SearchWorker from './search-worker?worker';

/** Finds words in the texts of all articles, off the page's thread. */
export interface Search {
  /** Ids of the articles that hold every word, the best first; null where a later question overtook this one. */
  find(query: string): Promise<readonly string[] | null>;
}

/** @param onChange the texts have changed: what was found may be no longer true */
export function makeSearch(onChange: () => void): Search {
  const worker: Worker = new SearchWorker();
  let turn = 0;
  let waiting: ((ids: readonly string[] | null) => void) | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.kind === 'changed') onChange();
    else if (data.turn === turn) {
      waiting?.(data.ids);
      waiting = null;
    }
  });
  return {
    find: (query) =>
      new Promise((resolve) => {
        waiting?.(null);
        waiting = resolve;
        const question: SearchQuestion = { turn: ++turn, query };
        worker.postMessage(question);
      }),
  };
}
