import type { CardModel } from '../../lib/core/card/card-model';
import type { Result } from '../../lib/core/model/result';

/** Cards that were fetched for a page and its day of publication, each once; one that failed is asked for again. */
export class CardStore {
  private readonly cards = new Map<string, Promise<Result<CardModel>>>();
  private readonly here = new Set<string>();

  constructor(
    private readonly fetchCard: (id: string, published?: string) => Promise<Result<CardModel>>,
    /** An application may turn the page into one of another day. */
    private readonly published: () => string | undefined,
  ) {}

  /** Whether a card can be shown without waiting. */
  has(id: string): boolean {
    return this.here.has(this.keyOf(id));
  }

  get(id: string): Promise<Result<CardModel>> {
    const key = this.keyOf(id);
    const known = this.cards.get(key);
    if (known) return known;
    const asked = this.fetchCard(id, this.published()).then((reply) => {
      if (reply.ok) this.here.add(key);
      else this.cards.delete(key);
      return reply;
    });
    this.cards.set(key, asked);
    return asked;
  }

  private keyOf(id: string): string {
    return `${this.published() ?? ''} ${id}`;
  }
}
