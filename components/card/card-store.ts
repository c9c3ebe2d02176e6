import type { CardModel } from '../../lib/core/card/card-model';
import type { Result } from '../../lib/core/model/result';

/** Cards that were fetched for this page, each once; one that failed is asked for again. */
export class CardStore {
  private readonly cards = new Map<string, Promise<Result<CardModel>>>();
  private readonly here = new Set<string>();

  constructor(private readonly fetchCard: (id: string) => Promise<Result<CardModel>>) {}

  /** Whether a card can be shown without waiting. */
  has(id: string): boolean {
    return this.here.has(id);
  }

  get(id: string): Promise<Result<CardModel>> {
    const known = this.cards.get(id);
    if (known) return known;
    const asked = this.fetchCard(id).then((reply) => {
      if (reply.ok) this.here.add(id);
      else this.cards.delete(id);
      return reply;
    });
    this.cards.set(id, asked);
    return asked;
  }
}
