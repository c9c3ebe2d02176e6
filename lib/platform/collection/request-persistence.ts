/**
 * Asks the browser to keep the collection until the reader deletes it. From a page: a worker may not ask,
 * and Firefox asks the reader.
 */
export async function requestPersistence(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
