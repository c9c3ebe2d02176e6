import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/model/result';

export interface Asked<T> {
  /** The last answer, which stays while the next is awaited; null before the first. */
  readonly answer: Result<T> | null;
  /** Whether the answer is to an earlier question. */
  readonly isAsking: boolean;
  again(): void;
}

/** Asks whenever the question changes; only the answer to the last question is taken. @param question as a key */
export function useAnswer<T>(question: string, ask: () => Promise<Result<T>>): Asked<T> {
  const [answered, setAnswered] = useState<{ to: string; answer: Result<T> } | null>(null);
  const [turn, setTurn] = useState(0);
  const asked = `${turn} ${question}`;
  useEffect(() => {
    let isLast = true;
    void ask().then((answer) => {
      if (isLast) setAnswered({ to: asked, answer });
    });
    return () => {
      isLast = false;
    };
  }, [asked]);
  return {
    answer: answered?.answer ?? null,
    isAsking: answered?.to !== asked,
    again: () => setTurn(turn + 1),
  };
}
