import type { ArticleRow } from '../../core/collection/article-row';
import { packOf, packRows, unpackRows } from '../../core/collection/row-pack';
import { type AnyWriteTx, PACK_NUMBERS } from './schema';

interface Pack {
  readonly rows: Map<string, ArticleRow>;
  isChanged: boolean;
}

/** The rows of the list as a transaction sees and changes them. Each pack is read once, and written when it is closed. */
export class PackedRows {
  private readonly packs = new Map<number, Promise<Pack>>();
  private added = 0;

  constructor(private readonly tx: AnyWriteTx) {}

  async get(id: string): Promise<ArticleRow | undefined> {
    return (await this.packOf(id)).rows.get(id);
  }

  async getAll(): Promise<ArticleRow[]> {
    const packs = await Promise.all(PACK_NUMBERS.map((number) => this.pack(number)));
    return packs.flatMap(({ rows }) => [...rows.values()]);
  }

  async put(row: ArticleRow): Promise<void> {
    const pack = await this.packOf(row.id);
    if (!pack.rows.has(row.id)) this.added++;
    pack.rows.set(row.id, row);
    pack.isChanged = true;
  }

  async delete(id: string): Promise<void> {
    const pack = await this.packOf(id);
    if (!pack.rows.delete(id)) return;
    this.added--;
    pack.isChanged = true;
  }

  /** Writes what was changed. @returns how many articles there are now, deleted ones included */
  async close(): Promise<number> {
    const totals = this.tx.objectStore('totals');
    const total = ((await totals.get('articles')) ?? 0) + this.added;
    const writes = [...this.packs].map(async ([number, opening]) => {
      const { rows, isChanged } = await opening;
      if (isChanged) await this.tx.objectStore('packs').put(packRows(rows.values()), number);
    });
    // Refused outright, it must not leave the others without anybody to hear them.
    const putTotal = async (): Promise<unknown> =>
      this.added !== 0 && totals.put(total, 'articles');
    await Promise.all([...writes, putTotal()]);
    return total;
  }

  private packOf(id: string): Promise<Pack> {
    return this.pack(packOf(id));
  }

  private pack(number: number): Promise<Pack> {
    let opening = this.packs.get(number);
    if (!opening) {
      opening = this.tx
        .objectStore('packs')
        .get(number)
        .then((text) => ({
          rows: new Map(unpackRows(text).map((row) => [row.id, row])),
          isChanged: false,
        }));
      // Where the transaction has ended, not all that were asked for are waited for.
      opening.catch(() => undefined);
      this.packs.set(number, opening);
    }
    return opening;
  }
}
