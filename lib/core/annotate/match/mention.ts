import type { Span } from '../../model/link';
import type { Sense } from './gazetteer';

/** A span that matches a name, with the entities it may denote. */
export interface Mention extends Span {
  readonly text: string;
  /** At least one; several where the name is ambiguous among ours. */
  readonly senses: readonly Sense[];
}
