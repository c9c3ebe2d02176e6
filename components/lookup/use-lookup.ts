import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookupResult } from '../../lib/core/lookup/lookup';

export type Search = (query: string) => Promise<readonly LookupResult[] | null>;

export interface LookupState {
  readonly query: string;
  /** Null while nothing is asked; what was found last stays until the next answer is there. */
  readonly results: readonly LookupResult[] | null;
  readonly failed: boolean;
  setQuery(query: string): void;
}

/** Asks at each keystroke; only the answer to the last question is shown. */
export function useLookup(search: Search, initial: string): LookupState {
  const [query, setQuery] = useState(initial);
  const [results, setResults] = useState<readonly LookupResult[] | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    if (query.trim() === '') {
      setFailed(false);
      return setResults(null);
    }
    void search(query).then((found) => {
      if (mine !== turn.current) return;
      setFailed(found === null);
      setResults(found);
    });
  }, [query, search]);
  return { query, results, failed, setQuery };
}
