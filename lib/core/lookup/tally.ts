/** Sums up what the words of a query say for each record: for each word the best that it says. */
export class Tally {
  private readonly best: Float32Array;
  private readonly sums: Float32Array;
  private readonly counts: Uint8Array;
  private touched: number[] = [];
  /** Records for which any word speaks. */
  readonly seen = new Set<number>();

  /** @param size number of records */
  constructor(size: number) {
    this.best = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.counts = new Uint8Array(size);
  }

  note(record: number, worth: number): void {
    const before = this.best[record] as number;
    if (before >= worth) return;
    if (before === 0) this.touched.push(record);
    this.best[record] = worth;
  }

  /** @param counts how many words of the query the one just noted stands for */
  endWord(counts: number): void {
    for (const record of this.touched) {
      this.sums[record] = (this.sums[record] as number) + counts * (this.best[record] as number);
      this.counts[record] = (this.counts[record] as number) + counts;
      this.best[record] = 0;
      this.seen.add(record);
    }
    this.touched = [];
  }

  sum(record: number): number {
    return this.sums[record] as number;
  }

  /** Number of words of the query that speak for a record. */
  hits(record: number): number {
    return this.counts[record] as number;
  }
}
