import { until } from '../../scripts/browser/start-browser';

/** Gives a value once there is one and it is the same twice in a row: where something is drawn, and may still move. */
export function steady<T>(what: string, read: () => Promise<T | null>): Promise<T> {
  let last = '';
  return until(`${what}, at rest`, async () => {
    const value = await read();
    const isSame = JSON.stringify(value) === last;
    last = JSON.stringify(value);
    return isSame ? value : null;
  });
}
