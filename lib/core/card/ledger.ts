import type { Cite, PartialDate } from '../model/primitives';
import { type Dated, isLater, stoodBy, withoutLaterEnd } from './as-of';
import type { CardSource } from './card-model';
import type { Records } from './records';

/** What one card rests on: numbers its citations, each once, and keeps out what is later than its day. */
export class Ledger {
  readonly sources: CardSource[] = [];
  private readonly numbers = new Map<string, number>();
  private left = 0;

  /** @param day the day as of which the card is made; null for all that the edition has */
  constructor(
    private readonly records: Records,
    readonly day: string | null,
  ) {}

  /** Statements, or parts of one, that were kept out so far. */
  get leftOut(): number {
    return this.left;
  }

  /** The statements that stood by then, without ends that were still to come. */
  standing<T extends Dated>(statements: readonly T[]): T[] {
    const { day } = this;
    if (day === null) return [...statements];
    const dateOf = (id: string): PartialDate | undefined => this.records.publishers.get(id)?.date;
    const stood = statements.filter((statement) => stoodBy(statement, day, dateOf));
    const ended = stood.map((statement) => withoutLaterEnd(statement, day));
    this.left += statements.length - stood.length;
    this.left += ended.filter((statement, i) => statement !== stood[i]).length;
    return ended;
  }

  /** Whether something had happened by then; counts what had not. */
  happened(date: PartialDate): boolean {
    const later = this.day !== null && isLater(date, this.day);
    if (later) this.left += 1;
    return !later;
  }

  cite(cites: readonly Cite[]): number[] {
    return cites.map((cite) => this.number(cite));
  }

  private number(cite: Cite): number {
    const key = JSON.stringify(cite);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { publishers } = this.records;
    const source = publishers.get(cite.id);
    this.sources.push({
      publisher: source?.publisher ?? cite.id,
      ...(source?.title && { title: source.title }),
      ...(source?.date && { date: source.date }),
      ...(source?.url && { url: source.url }),
      ...(source?.licence && { licence: source.licence }),
      at: cite.at,
      outlets: (cite.reportedBy ?? []).map((id) => publishers.get(id)?.publisher ?? id),
    });
    this.numbers.set(key, this.sources.length - 1);
    return this.sources.length - 1;
  }
}
