/** What the caller says of the release that an import makes. */
export interface ImportHead {
  readonly edition: string;
  readonly date: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** Countries whose events are taken, by the table's names; without any, all. */
  readonly countries?: readonly string[] | undefined;
}
