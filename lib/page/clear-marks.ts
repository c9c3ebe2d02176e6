/** Highlight names are shared by the whole page, scripts of the publisher included: ours say so. */
export const PREFIX = 'cairn-';

/** Takes away every mark on the page, those of an earlier run too. */
export function clearMarks(): void {
  const names: string[] = [];
  // Firefox gives content scripts no iterator of the page's objects.
  CSS.highlights.forEach((_marks, name) => {
    if (name.startsWith(PREFIX)) names.push(name);
  });
  for (const name of names) CSS.highlights.delete(name);
}
