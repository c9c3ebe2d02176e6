const NONE: readonly never[] = [];

const put = <K, T>(map: Map<K, T[]>, key: K, one: T): void => {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
};

/** What is filed under one name: all of it, that of a month, that of a kind. */
export class Filed<T> {
  readonly all: T[] = [];
  readonly #months = new Map<number, T[]>();
  readonly #kinds = new Map<string, T[]>();

  /** @param first key of a month, see `monthKey` */
  add(one: T, kind: string, first: number, last: number): void {
    this.all.push(one);
    put(this.#kinds, kind, one);
    for (let month = first; month <= last; month++) put(this.#months, month, one);
  }

  inMonth(month: number): readonly T[] {
    return this.#months.get(month) ?? NONE;
  }

  ofKind(kind: string): readonly T[] {
    return this.#kinds.get(kind) ?? NONE;
  }
}
