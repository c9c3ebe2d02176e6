import { useCallback, useState } from 'preact/hooks';
import type { CardModel } from '../../lib/core/card/card-model';
import type { Result } from '../../lib/core/model/result';

/** The records that were opened one from another; null for one that could not be had. */
export interface Trail {
  readonly last: CardModel | null | undefined;
  open(id: string): Promise<void>;
  back(): void;
  close(): void;
}

export function useTrail(
  fetchCard: (id: string) => Promise<Result<CardModel>>,
  onOpened: (card: CardModel) => void,
): Trail {
  const [cards, setCards] = useState<readonly (CardModel | null)[]>([]);
  const open = useCallback(
    async (id: string): Promise<void> => {
      const reply = await fetchCard(id);
      setCards((before) => [...before, reply.ok ? reply.value : null]);
      if (reply.ok) onOpened(reply.value);
    },
    [fetchCard, onOpened],
  );
  return {
    last: cards.at(-1),
    open,
    back: () => setCards((before) => before.slice(0, -1)),
    close: () => setCards([]),
  };
}
