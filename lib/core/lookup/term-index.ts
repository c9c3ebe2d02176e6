/** Which records have which words: the words sorted, and for each the records, as flat arrays. */
export interface TermIndex {
  readonly terms: readonly string[];
  /** Records of term `i`: `records[starts[i]]` up to, not including, `records[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly records: Uint32Array;
}

/** Collects words while records are read. */
export class TermCollector {
  private readonly lists = new Map<string, number[]>();

  /** Records must come in order: then a word that one record has twice is seen at once. */
  add(term: string, record: number): void {
    const list = this.lists.get(term);
    if (!list) this.lists.set(term, [record]);
    else if (list[list.length - 1] !== record) list.push(record);
  }

  /** Yields once: sorting is half of the work. */
  *finish(): Generator<void, TermIndex> {
    const terms = [...this.lists.keys()].sort();
    yield;
    const starts = new Uint32Array(terms.length + 1);
    terms.forEach((term, i) => {
      starts[i + 1] = (starts[i] as number) + (this.lists.get(term) as number[]).length;
    });
    const records = new Uint32Array(starts[terms.length] as number);
    terms.forEach((term, i) => {
      records.set(this.lists.get(term) as number[], starts[i]);
    });
    return { terms, starts, records };
  }
}

/** The first of the sorted words that is not before `word`. */
export function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of the words that begin with `prefix`, as a half-open range. */
export const prefixRange = (
  sorted: readonly string[],
  prefix: string,
): { readonly from: number; readonly to: number } => ({
  from: lowerBound(sorted, prefix),
  to: lowerBound(sorted, `${prefix}\uffff`),
});
