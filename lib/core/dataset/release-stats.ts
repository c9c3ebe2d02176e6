import type { Figure } from '../model/incident';
import type { Release } from '../model/release';
import { citesOf } from './cites-of';

/** An incident is disputed where two figures for the same thing name different numbers. */
function isDisputed(figures: readonly Figure[]): boolean {
  return figures.some((a, i) =>
    figures
      .slice(i + 1)
      .some(
        (b) => a.measure === b.measure && a.of === b.of && (a.low !== b.low || a.high !== b.high),
      ),
  );
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;

/** Counts for the people who keep the dataset: what is in it, and what is still missing. */
export function releaseStats({
  sources,
  entities,
  incidents,
}: Release): Record<string, string | number> {
  const types = [...new Set(entities.map(({ type }) => type))];
  const places = entities.filter(({ type }) => type === 'place');
  const aliases = entities.flatMap(({ aliases: own = [] }) => own);
  const cites = [...entities, ...incidents].flatMap((record) =>
    citesOf(record).flatMap((part) => part.cites),
  );
  return {
    ...Object.fromEntries(
      types.map((each) => [
        `entities: ${each}`,
        entities.filter(({ type }) => type === each).length,
      ]),
    ),
    'entities: all': entities.length,
    incidents: incidents.length,
    'sources: documents and datasets': sources.filter(({ kind }) => kind !== 'outlet').length,
    'sources: outlets': sources.filter(({ kind }) => kind === 'outlet').length,
    aliases: aliases.length,
    'aliases that need context': aliases.filter(({ needsContext }) => needsContext).length,
    'names in French': entities.filter(
      ({ names, aliases: all }) => names?.fr || all?.some(({ lang }) => lang === 'fr'),
    ).length,
    'names in Arabic script': entities.filter(
      ({ names, aliases: all }) => names?.ar || all?.some(({ lang }) => lang === 'ar'),
    ).length,
    'places with coordinates': percent(
      places.filter(({ place }) => place?.lat !== undefined).length,
      places.length,
    ),
    'places with a GeoNames id': percent(
      places.filter(({ place }) => place?.geonames).length,
      places.length,
    ),
    claims: entities.flatMap(({ claims = [] }) => claims).length,
    relations: entities.flatMap(({ relations = [] }) => relations).length,
    figures: incidents.reduce((sum, { figures }) => sum + figures.length, 0),
    'incidents with disputed figures': percent(
      incidents.filter(({ figures }) => isDisputed(figures)).length,
      incidents.length,
    ),
    citations: cites.length,
    'citations that name an outlet': percent(
      cites.filter(({ reportedBy }) => reportedBy).length,
      cites.length,
    ),
  };
}
