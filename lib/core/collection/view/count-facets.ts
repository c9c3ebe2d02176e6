import type { ArticleRow } from '../article-row';
import { languageOf } from './filter-rows';

/** A value that articles have, and how many have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly entities: readonly FacetValue[];
  readonly incidents: readonly FacetValue[];
  readonly outlets: readonly FacetValue[];
  readonly tags: readonly FacetValue[];
  readonly langs: readonly FacetValue[];
  readonly states: readonly FacetValue[];
}

const VALUES: {
  readonly [Name in keyof Facets]: (row: ArticleRow) => readonly (string | undefined)[];
} = {
  entities: ({ entities }) => entities,
  incidents: ({ incidents }) => incidents,
  outlets: ({ outlet }) => [outlet],
  tags: ({ tags }) => tags,
  langs: (row) => [languageOf(row)],
  states: ({ state }) => [state],
};

/** The values that articles have of one kind, each with how many have it, the most first. */
export function countValues(rows: readonly ArticleRow[], name: keyof Facets): FacetValue[] {
  const valuesOf = VALUES[name];
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of valuesOf(row)) {
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Before anything is counted. */
export const NO_FACETS: Facets = {
  entities: [],
  incidents: [],
  outlets: [],
  tags: [],
  langs: [],
  states: [],
};

/** What the filters can be set to, given these rows, counted a facet at a time. */
export function* countFacets(rows: readonly ArticleRow[]): Generator<void, Facets> {
  const facets: { -readonly [Name in keyof Facets]: Facets[Name] } = { ...NO_FACETS };
  for (const name of Object.keys(VALUES) as (keyof Facets)[]) {
    facets[name] = countValues(rows, name);
    yield;
  }
  return facets;
}
