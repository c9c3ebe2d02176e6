import type { Dataset } from '../parse-record';

/** Reports a problem of the record with that id. */
export type Report = (id: string, message: string) => void;

/** One thing that the dataset must keep to. */
export interface Rule {
  readonly name: string;
  /** Why the rule is there, in a sentence for the person whose record broke it. */
  readonly reason: string;
  check(dataset: Dataset, report: Report): void;
}
