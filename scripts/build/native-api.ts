type Api = Readonly<Record<string | symbol, unknown>> & { readonly runtime?: { id?: string } };

/** An element of the page may have the name `browser`, too. */
const native = (): Api => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return (browser?.runtime?.id ? browser : chrome) as Api;
};

/**
 * Stands in for WXT's `browser` in scripts that run in pages: the browser's own API, not touched before it is used. A page
 * without a story never pays for it.
 */
export const browser = new Proxy({}, { get: (_target, name) => native()[name] });
