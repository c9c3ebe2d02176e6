import { type SearchText, searchTerms } from './search-text';

/** How much an occurrence in each part of an article counts. */
const WEIGHT = { head: 8, own: 4, body: 1 } as const;
/** More occurrences in one part than these say no more of what a text is about. */
const MAX_COUNTED = 8;
/** So many words are looked through one by one before they are sorted in. */
const MAX_FRESH = 2000;

/** Where a word stands: numbers of texts, and what it weighs in each. */
interface Postings {
  readonly texts: number[];
  readonly weights: number[];
}

/**
 * An inverted index over folded texts: exact, and as fast for a letter as for a word. A text that changes is taken
 * out and put in anew.
 */
export class WordIndex {
  private readonly postings = new Map<string, Postings>();
  /** The words in order, and those that came since they were sorted. */
  private sorted: string[] = [];
  private fresh: string[] = [];
  /** By number; null for one that was taken out. */
  private readonly texts: (SearchText | null)[] = [];
  private readonly numbers = new Map<string, number>();

  /** Puts a text in; one of the same id gives way to it. */
  add(text: SearchText): void {
    this.remove(text.id);
    const number = this.texts.push(text) - 1;
    this.numbers.set(text.id, number);
    for (const [word, weight] of weighWords(text)) {
      let known = this.postings.get(word);
      if (!known) {
        known = { texts: [], weights: [] };
        this.postings.set(word, known);
        this.fresh.push(word);
      }
      known.texts.push(number);
      known.weights.push(weight);
    }
  }

  remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.texts[number] = null;
    this.numbers.delete(id);
  }

  /**
   * Ids of the texts that hold every word and phrase of a query, the best first: a word in the title counts for more
   * than one in the text. The last word of a term may be the beginning of one. A query without words finds all.
   */
  search(query: string): string[] {
    const totals = new Float64Array(this.texts.length);
    for (const term of searchTerms(query)) {
      for (const [n, score] of this.scoresOf(term).entries()) {
        const total = totals[n] as number;
        totals[n] = score > 0 && total >= 0 ? total + score : -1;
      }
    }
    const found: { id: string; total: number }[] = [];
    for (const [n, text] of this.texts.entries()) {
      const total = totals[n] as number;
      if (text && total >= 0) found.push({ id: text.id, total });
    }
    return found.sort((a, b) => b.total - a.total).map(({ id }) => id);
  }

  /** What a term weighs in each text; 0 where it is not. @param term ' gao', ' gao ' or a phrase */
  private scoresOf(term: string): Float64Array {
    const phrase = term.trim();
    const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
    const scores = this.sum(term.endsWith(' ') ? [last] : this.wordsFrom(last));
    if (last === phrase) return scores;
    for (const word of phrase.split(' ').slice(0, -1)) {
      const others = this.sum([word]);
      for (let n = 0; n < scores.length; n++) if (!others[n]) scores[n] = 0;
    }
    // All words are there; whether they follow each other, the text itself must say.
    for (let n = 0; n < scores.length; n++) if (scores[n] && !this.holds(n, term)) scores[n] = 0;
    return scores;
  }

  private holds(number: number, term: string): boolean {
    const text = this.texts[number];
    return text ? [text.head, text.own, text.body].some((part) => part.includes(term)) : false;
  }

  private sum(words: readonly string[]): Float64Array {
    const scores = new Float64Array(this.texts.length);
    for (const word of words) {
      const { texts, weights } = this.postings.get(word) ?? { texts: [], weights: [] };
      for (let i = 0; i < texts.length; i++) {
        const n = texts[i] as number;
        scores[n] = (scores[n] as number) + (weights[i] as number);
      }
    }
    return scores;
  }

  /** All words that begin so. */
  private wordsFrom(beginning: string): string[] {
    if (this.fresh.length > MAX_FRESH) {
      this.sorted = [...this.sorted, ...this.fresh].sort();
      this.fresh = [];
    }
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as string) < beginning) low = middle + 1;
      else high = middle;
    }
    const words = this.fresh.filter((word) => word.startsWith(beginning));
    for (; this.sorted[low]?.startsWith(beginning); low++) words.push(this.sorted[low] as string);
    return words;
  }
}

/** What each word of a text weighs in it. */
function weighWords(text: SearchText): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of ['head', 'own', 'body'] as const) {
    const counts = new Map<string, number>();
    for (const word of text[part].split(' '))
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts)
      weights.set(word, (weights.get(word) ?? 0) + WEIGHT[part] * Math.min(count, MAX_COUNTED));
  }
  return weights;
}
