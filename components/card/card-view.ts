import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardSource } from '../../lib/core/card/card-model';
import { makeTranslate, type Translate } from '../../lib/core/i18n/translate';

/** What every part of one card needs. */
export interface CardView {
  readonly t: Translate;
  /** The sources that the statements' numbers stand for. */
  readonly sources: readonly CardSource[];
  onOpen(id: string): void;
}

export const CardViewContext = createContext<CardView>({
  t: makeTranslate('en', {}),
  sources: [],
  onOpen: () => {},
});

export const useCardView = (): CardView => useContext(CardViewContext);
