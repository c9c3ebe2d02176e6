/** Where it is told: each source at another line. */
export const told = (...ids: string[]) => ids.map((id, i) => ({ id, at: `line ${12 + i * 7}` }));
export const both = (en: string, fr: string) => ({ en, fr });

/** A record of which nothing but its names is known. */
export const bare = (id: string, type: string, name: string, fr: string) => ({
  id,
  type,
  name,
  names: { fr },
  summary: both(`${name}.`, `${fr}.`),
  sources: told('report'),
});
