/** Highlight names are shared by the whole page, scripts of the publisher included: ours say so. */
export const PREFIX = 'cairn-';

/** Takes away every mark on the page, those of an earlier run too. */
export function clearMarks(): void {
  for (const name of [...CSS.highlights.keys()])
    if (name.startsWith(PREFIX)) CSS.highlights.delete(name);
}
