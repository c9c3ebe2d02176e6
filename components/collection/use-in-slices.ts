import { useEffect, useState } from 'preact/hooks';

/** Longest stretch of work before the reader gets a turn. Milliseconds. */
const SLICE = 8;

/**
 * What is dear to make, made a step at a time between whatever the reader does. What was made before stays until
 * the next is whole; null before there is any.
 * @param work begins anew when `on` changes
 */
export function useInSlices<T>(work: () => Generator<void, T>, on: readonly unknown[]): T | null {
  const [made, setMade] = useState<T | null>(null);
  useEffect(() => {
    const steps = work();
    let timer: ReturnType<typeof setTimeout>;
    const go = (): void => {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) setMade(() => step.value as T);
      else timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, on);
  return made;
}
