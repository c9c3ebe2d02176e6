/** Records by position. They may be unpacked only when asked for, so a table is not a list. */
export interface Table<T> {
  readonly length: number;
  /** @returns undefined outside the table */
  get(position: number): T | undefined;
}

export const tableOf = <T>(list: readonly T[]): Table<T> => ({
  length: list.length,
  get: (position) => list[position],
});

/** Everything in a table, in order. */
export function* eachOf<T>(table: Table<T>): Generator<T> {
  for (let i = 0; i < table.length; i++) yield table.get(i) as T;
}
