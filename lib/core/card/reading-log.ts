import * as v from 'valibot';
import { Day } from '../model/primitives';

/** Records that are remembered; the one not read for longest is forgotten first. */
const MOST = 500;

/** That a reader opened a record: its id, the day, and a mark of what it said. */
const Reading = v.tuple([v.pipe(v.string(), v.maxLength(300)), Day, v.string()]);
type Reading = v.InferOutput<typeof Reading>;

/** Which records a reader has opened, the latest last. */
export const ReadingLog = v.pipe(v.array(Reading), v.maxLength(MOST));
export type ReadingLog = v.InferOutput<typeof ReadingLog>;

export const withReading = (log: ReadingLog, reading: Reading): ReadingLog =>
  [...log.filter(([id]) => id !== reading[0]), reading].slice(-MOST);

/** The day on which a record was last read, where it has said something else since; null where it has not. */
export function changedSince(log: ReadingLog, id: string, mark: string): string | null {
  const reading = log.find(([read]) => read === id);
  return reading && reading[2] !== mark ? reading[1] : null;
}
