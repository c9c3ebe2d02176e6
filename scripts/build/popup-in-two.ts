/** The part of what Rollup knows of the modules that is used here, the same in every version. */
interface Modules {
  getModuleIds(): IterableIterator<string>;
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
  } | null;
}

const ENTRY = '/entrypoints/popup/index.html';

/** These modules and all that they need before they run. */
function withNeeded(ids: readonly string[], { getModuleInfo }: Modules): ReadonlySet<string> {
  const needed = new Set(ids);
  for (const id of needed)
    for (const next of getModuleInfo(id)?.importedIds ?? []) needed.add(next);
  return needed;
}

/** What the popup needs at once and something else needs as well. */
function sharedByPopup(modules: Modules): ReadonlySet<string> {
  const entry = [...modules.getModuleIds()].filter((id) => id.endsWith(ENTRY));
  const needed = withNeeded(entry, modules);
  const isShared = (id: string): boolean => {
    const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(id) ?? {};
    return dynamicImporters.length > 0 || importers.some((importer) => !needed.has(importer));
  };
  const shared = [...needed].filter((id) => !entry.includes(id) && isShared(id));
  return withNeeded(shared, modules);
}

/**
 * A reader waits for each file of the popup: what it shares with other pages is one chunk, and what is its own another.
 *
 * @returns Rollup's `manualChunks`
 */
export function popupInTwo(): (id: string, modules: Modules) => string | undefined {
  let shared: ReadonlySet<string> | undefined;
  return (id, modules) => {
    shared ??= sharedByPopup(modules);
    return shared.has(id) ? 'page' : undefined;
  };
}
