const NAMES = ['property', 'name', 'itemprop'] as const;

/** Reads what a page's meta elements say, under the first of several names that says anything. */
export function metaReader(document: Document): (...names: string[]) => string | undefined {
  /** By each of its names, the content of the first element that has it. Gone through once: a page has dozens. */
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    const names = NAMES.map((name) => meta.getAttribute(name));
    for (const name of [...names, meta.getAttribute('http-equiv')].flatMap((one) =>
      // A property may be several, and its letters of either case.
      (one ?? '').toLowerCase().split(/\s+/),
    ))
      if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return (...wanted) => wanted.map((name) => contents.get(name.toLowerCase())).find(Boolean);
}
