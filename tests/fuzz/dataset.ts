import type { Compiled } from '../../lib/core/annotate/annotate';
import { compileGazetteer } from '../../lib/core/annotate/match/gazetteer';
import { compileRelease } from '../../lib/core/dataset/compile-release';
import type { Entity } from '../../lib/core/model/entity';
import type { Release } from '../../lib/core/model/release';
import { readDataset } from '../../scripts/data/read-dataset';

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The dataset of this checkout. */
export const release: () => Release = once(() => {
  const { dataset } = readDataset();
  if (!dataset) throw new Error('the dataset cannot be read');
  return compileRelease(dataset);
});

export const compiled: () => Compiled = once(() => ({
  gazetteer: compileGazetteer(release()),
  incidents: release().incidents,
}));

const formsOf = ({ name, names, aliases, notThese }: Entity): string[] => [
  name,
  ...Object.values(names ?? {}),
  ...(aliases ?? []).map(({ form }) => form),
  ...(notThese ?? []),
];

/** All names that are matched, and phrases that hold one and are not. */
export const names: () => string[] = once(() => [...new Set(release().entities.flatMap(formsOf))]);

/** Sentences as the record has them: of incidents, with their days and places. */
export const sentences: () => string[] = once(() =>
  release().incidents.flatMap(({ title, summary }) => [title.en, title.fr, summary.en, summary.fr]),
);

/** A small release of whole records, whose ids lead to nothing outside as far as the format asks. */
export const smallRelease: () => Release = once(() => {
  const { entities, incidents, sources, ...head } = release();
  return {
    ...head,
    sources: sources.slice(0, 4),
    entities: [...entities.slice(0, 3), ...entities.slice(-3)],
    incidents: incidents.slice(0, 3),
  };
});
