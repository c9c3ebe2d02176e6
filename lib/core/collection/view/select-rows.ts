/** The articles that a reader has picked, and the one from which a range reaches. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** Picks an article, or lets it go. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Picks everything from the anchor to an article, as the list shows them; what was picked stays. */
export function extend(
  { ids, anchor }: Selection,
  id: string,
  shown: readonly { readonly id: string }[],
): Selection {
  const places = [anchor ?? id, id].map((one) => shown.findIndex((row) => row.id === one));
  const [from = -1, to = -1] = places.sort((a, b) => a - b);
  if (from < 0) return toggle({ ids, anchor }, id);
  const range = shown.slice(from, to + 1).map((row) => row.id);
  return { ids: new Set([...ids, ...range]), anchor: anchor ?? id };
}

export const selectAll = (shown: readonly { readonly id: string }[]): Selection => ({
  ids: new Set(shown.map(({ id }) => id)),
  anchor: null,
});

/** Without what is no longer there. */
export function keepOnly(selection: Selection, there: (id: string) => boolean): Selection {
  const ids = new Set([...selection.ids].filter(there));
  if (ids.size === selection.ids.size) return selection;
  const { anchor } = selection;
  return { ids, anchor: anchor !== null && there(anchor) ? anchor : null };
}
