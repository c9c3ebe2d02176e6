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

function count(
  rows: readonly ArticleRow[],
  valuesOf: (row: ArticleRow) => readonly (string | undefined)[],
): FacetValue[] {
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

/** What the filters can be set to, given these rows: each value with how many articles have it, the most first. */
export const countFacets = (rows: readonly ArticleRow[]): Facets => ({
  entities: count(rows, VALUES.entities),
  incidents: count(rows, VALUES.incidents),
  outlets: count(rows, VALUES.outlets),
  tags: count(rows, VALUES.tags),
  langs: count(rows, VALUES.langs),
  states: count(rows, VALUES.states),
});

/** The tags in use, with how many articles have each. */
export const countTags = (rows: readonly ArticleRow[]): FacetValue[] => count(rows, VALUES.tags);
