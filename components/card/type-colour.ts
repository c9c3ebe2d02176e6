import type { CardModel } from '../../lib/core/card/card-model';

/** The colour token of a type; missions, operations and accords share one. */
export const colourOf = (type: CardModel['type']): string =>
  `var(--${type === 'operation' || type === 'accord' ? 'mission' : type})`;
