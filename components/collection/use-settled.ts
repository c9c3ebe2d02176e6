import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without another change. */
const QUIET = 150;

/**
 * A value once it has stopped changing: for what is dear to draw and may follow the list a moment later.
 * @param isFirst whether there was nothing before: then the value is taken at once
 */
export function useSettled<T>(value: T, isFirst: (before: T) => boolean): T {
  const [settled, setSettled] = useState(value);
  const now = isFirst(settled) ? value : settled;
  useEffect(() => {
    if (value === settled) return;
    if (isFirst(settled)) return setSettled(value);
    const timer = setTimeout(() => setSettled(value), QUIET);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return now;
}
