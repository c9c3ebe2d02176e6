/** Sums up what the words of a query say for each record: for each word the best that it says. */
export class Tally {
  private readonly best: Float32Array;
  private readonly sums: Float32Array;
  private readonly counts: Uint8Array;
  private readonly mets: Float32Array;
  private readonly weights: Float32Array;
  private noted: number[] = [];
  /** Records for which any word speaks. */
  readonly seen = new Set<number>();

  /** @param size number of records */
  constructor(size: number) {
    this.best = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.counts = new Uint8Array(size);
    this.mets = new Float32Array(size);
    this.weights = new Float32Array(size);
  }

  note(record: number, worth: number): void {
    const before = this.best[record] as number;
    if (before >= worth) return;
    if (before === 0) this.noted.push(record);
    this.best[record] = worth;
  }

  /** Number of records for which the word that is being noted speaks. */
  get touched(): number {
    return this.noted.length;
  }

  /**
   * @param counts how many words of the query the one just noted stands for
   * @param weight what it weighs beside the others
   */
  endWord(counts: number, weight: number): void {
    for (const record of this.noted) {
      const best = this.best[record] as number;
      this.sums[record] = (this.sums[record] as number) + counts * best;
      this.counts[record] = (this.counts[record] as number) + counts;
      this.mets[record] = (this.mets[record] as number) + weight;
      this.weights[record] = (this.weights[record] as number) + weight * best;
      this.best[record] = 0;
      this.seen.add(record);
    }
    this.noted = [];
  }

  sum(record: number): number {
    return this.sums[record] as number;
  }

  /** Weight of the words that speak for a record … */
  met(record: number): number {
    return this.mets[record] as number;
  }

  /** … and the same, each by how well it speaks. */
  weighted(record: number): number {
    return this.weights[record] as number;
  }

  /** Number of words of the query that speak for a record. */
  hits(record: number): number {
    return this.counts[record] as number;
  }
}
