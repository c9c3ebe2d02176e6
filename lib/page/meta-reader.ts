/** Reads what a page's meta elements say, under the first of several names that says anything. */
export function metaReader(document: Document): (...names: string[]) => string | undefined {
  return (...wanted) => {
    for (const name of wanted) {
      const meta = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"], meta[http-equiv="${name}"]`,
      );
      const content = meta?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
}
