import { fold } from '../annotate/match/fold';
import { finish, step } from '../annotate/match/name-index';

/**
 * Fingerprints of the texts that records are compiled from: a number for every six words in a row. They
 * let the lint say that a record has copied a sentence, without the project holding the texts.
 */
const RUN = 6;

/** The repository keeps fingerprints of texts that it does not hold: what they are made by can't change. */
const SEED = 0x811c9dc5 | 0;

function hashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return finish(hash);
}

/** 52 bits, so that a chance hit among some ten thousand runs is out of the question. */
const fingerprintOf = (run: string): number =>
  hashOf(run) * 0x100000 + (hashOf(`${run} `) & 0xfffff);

/** A run of words in a text: half-open span in UTF-16 code units, and its fingerprint. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly fingerprint: number;
}

/** Every six words in a row; case, accents and punctuation do not matter. */
export function wordRuns(text: string): WordRun[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: fold(match[0]),
  }));
  const runs: WordRun[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN);
    runs.push({
      start: (run[0] as { start: number }).start,
      end: (run[RUN - 1] as { end: number }).end,
      fingerprint: fingerprintOf(run.map(({ word }) => word).join(' ')),
    });
  }
  return runs;
}
