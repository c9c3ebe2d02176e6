import type { SearchAnswer, SearchQuestion } from './search-worker';
import SearchWorker from './search-worker?worker';

/** Finds words in the texts of all articles, off the page's thread. */
export interface Search {
  /** Begins to read the texts: best when the list is there, which would have to wait for the same disk. */
  begin(): void;
  /** Ids of the articles that hold every word, the best first; null where a later question overtook this one. */
  find(query: string): Promise<readonly string[] | null>;
}

/** @param onChange the texts have changed: what was found may be no longer true */
export function makeSearch(onChange: () => void): Search {
  let turn = 0;
  let waiting: ((ids: readonly string[] | null) => void) | null = null;
  let worker: Worker | null = null;
  const begin = (): Worker => {
    if (worker) return worker;
    worker = new SearchWorker() as Worker;
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.kind === 'changed') onChange();
      else if (data.turn === turn) {
        waiting?.(data.ids);
        waiting = null;
      }
    });
    return worker;
  };
  return {
    begin: () => void begin(),
    find: (query) =>
      new Promise((resolve) => {
        waiting?.(null);
        waiting = resolve;
        const question: SearchQuestion = { turn: ++turn, query };
        begin().postMessage(question);
      }),
  };
}
