import type { Release } from '../model/release';

type Json = boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Keys whose value is an id (or several) of an entity or incident. */
const ID_KEYS = new Set(['to', 'who', 'by', 'places', 'about', 'anyOf']);

/**
 * A release for people and other programs: every field, and beside each id the name it stands for, under
 * the same key with 'Name' after it (`to`, `toName`; `places`, `placesNames`).
 */
export function exportRelease(release: Release): Json {
  const names = new Map<string, string>([
    ...release.entities.map(({ id, name }) => [id, name] as [string, string]),
    ...release.incidents.map(({ id, title }) => [id, title.en] as [string, string]),
  ]);
  const nameOf = (id: Json): Json => names.get(String(id)) ?? id;
  const withNames = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(withNames);
    if (typeof value !== 'object') return value;
    const out: Record<string, Json> = {};
    for (const [key, inner] of Object.entries(value as Record<string, Json>)) {
      out[key] = withNames(inner);
      if (!ID_KEYS.has(key)) continue;
      if (typeof inner === 'string') out[`${key}Name`] = nameOf(inner);
      else if (Array.isArray(inner)) out[`${key}Names`] = inner.map(nameOf);
    }
    return out;
  };
  const { sources, entities, incidents, ...head } = release;
  return withNames({ release: head, sources, entities, incidents } as unknown as Json);
}
