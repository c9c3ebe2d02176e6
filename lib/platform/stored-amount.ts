import { listRows } from './collection/read-rows';
import { isPrivatePage } from './private-page';

/** What Cairn keeps on this computer. Bytes; null where the browser does not tell. */
export interface StoredAmount {
  readonly bytes: number | null;
  readonly articles: number | null;
}

export async function storedAmount(): Promise<StoredAmount> {
  const [estimate, articles] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => null) ?? null,
    // The storage of a private window is another, and empty.
    isPrivatePage() ? null : listRows(),
  ]);
  return { bytes: estimate?.usage ?? null, articles: articles?.ok ? articles.value.length : null };
}
