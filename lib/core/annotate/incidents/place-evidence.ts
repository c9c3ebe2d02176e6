import type { Link } from '../../model/link';
import { countryOf, type IndexedIncident, isLocal, NEAR_COUNTRIES } from './index-incidents';
import type { Passage } from './read-passages';

/** How well the places of a passage fit an incident's: 1 the recorded place, 0 nothing said. */
export interface PlaceEvidence {
  readonly fit: number;
  /** Links to recorded places, in the passage or the one it continues. */
  readonly links: readonly Link[];
  /** The passage names other places and none of the recorded. */
  readonly mismatch: boolean;
  /** The places stand in the sentence before. */
  readonly carried: boolean;
}

/** From this fit up the place is one, and not only a country. */
export const LOCAL_FIT = 0.5;
/** From this fit up it is the recorded place. */
export const EXACT_FIT = 0.9;

const EXACT = 1;
const REGION = 0.6;
const CARRIED = 0.75;
const ONLY_COUNTRY_RECORDED = 0.45;
const COUNTRY = 0.35;
const PERHAPS_WITHIN = 0.3;

const isRegion = (id: string): boolean => id.endsWith('-region');

/** 'the Mopti region', where Mopti is recorded. */
const isRegionOf = (id: string, local: ReadonlySet<string>): boolean =>
  isRegion(id) && local.has(id.slice(0, -'-region'.length));

const best = (links: readonly Link[], factor: number): number =>
  Math.max(...links.map(({ entity }) => (isRegion(entity) ? REGION : EXACT))) * factor;

function carriedPlaces({ local, before }: Passage): readonly Link[] {
  return local.length > 0 ? [] : (before?.local ?? []);
}

const NOWHERE: PlaceEvidence = { fit: 0, links: [], mismatch: false, carried: false };

export function placeEvidence(passage: Passage, { local, broad }: IndexedIncident): PlaceEvidence {
  const recorded = ({ entity }: Link): boolean => local.has(entity);
  const own = passage.local.filter(recorded);
  if (own.length > 0) return { ...NOWHERE, fit: best(own, 1), links: own };
  const before = carriedPlaces(passage).filter(recorded);
  if (before.length > 0)
    return { ...NOWHERE, fit: best(before, CARRIED), links: before, carried: true };
  const around = passage.local.filter(({ entity }) => isRegionOf(entity, local));
  if (around.length > 0) return { ...NOWHERE, fit: REGION, links: around };
  const elsewhere =
    passage.local.some(({ entity }) => !isRegion(entity)) && [...local].some((id) => !isRegion(id));
  if (elsewhere) return { ...NOWHERE, mismatch: true };
  const wide = wideEvidence(passage.links, { local, broad });
  if (wide) return wide;
  const within = passage.local.some(({ entity }) => {
    const country = countryOf(entity);
    return country !== undefined && broad.has(country);
  });
  if (within) return { ...NOWHERE, fit: PERHAPS_WITHIN };
  const other =
    passage.local.length > 0 || passage.links.some(({ entity }) => NEAR_COUNTRIES.has(entity));
  if (other) return { ...NOWHERE, mismatch: [...broad].some((id) => NEAR_COUNTRIES.has(id)) };
  const wideBefore = wideEvidence(passage.before?.links ?? [], { local, broad });
  return wideBefore ? { ...wideBefore, fit: wideBefore.fit * CARRIED, carried: true } : NOWHERE;
}

/** The country is named, recorded itself or by a place within it. */
function wideEvidence(
  links: readonly Link[],
  { local, broad }: Pick<IndexedIncident, 'local' | 'broad'>,
): PlaceEvidence | undefined {
  const wide = links.filter(({ entity }) => broad.has(entity));
  if (wide.length === 0) return undefined;
  const direct = wide.filter(({ entity }) => !isLocal(entity) && local.size === 0);
  return {
    fit: direct.length > 0 ? ONLY_COUNTRY_RECORDED : COUNTRY,
    links: direct,
    mismatch: false,
    carried: false,
  };
}

/** 'the village of Xyz', 'near Xyz,': a place by its grammar. */
const NAMED_PLACE = {
  en: /(?<!\p{L})(?:(?:village|town|city|commune|hamlet|locality|camp|base)s?\s+(?:of|at|in)|in|at|near|outside|around)\s+(?:the\s+(?:village|town|city|commune|hamlet|locality)\s+of\s+)?(\p{Lu}[\p{L}'’-]+)(?=\s*(?:[,.;)]|$)|\s+(?:on|and|when|where|that|in|region|district|province|killing|leaving)\b)/gu,
  fr: /(?<!\p{L})(?:(?:villages?|villes?|localités?|communes?|camps?|bases?|hameaux?)\s+d(?:e\s|['’])|à\s|près\s+d(?:e\s|['’])|dans\s)\s*(\p{Lu}[\p{L}'’-]+)(?=\s*(?:[,.;)]|$)|\s+(?:le|et|où|quand|dans|en|tuant|faisant)(?!\p{L}))/gu,
} as const;

/** 'the village of Xyz': needs no look at what follows. */
const SETTLEMENT = {
  en: /(?<!\p{L})(?:village|town|hamlet|commune)s?\s+of\s+(\p{Lu}[\p{L}'’-]+)/gu,
  fr: /(?<!\p{L})(?:village|hameau|localité|commune)s?\s+d(?:e\s|['’])\s*(\p{Lu}[\p{L}'’-]+)/gu,
} as const;

/** Whether the passage names a place that we hold no record of: then the event may well be another. */
export function namesUnknownPlace(passage: Passage, lang: 'en' | 'fr'): boolean {
  for (const match of [
    ...passage.text.matchAll(NAMED_PLACE[lang]),
    ...passage.text.matchAll(SETTLEMENT[lang]),
  ]) {
    const end = passage.start + match.index + match[0].length;
    const start = end - (match[1] as string).length;
    const known = [...passage.links, ...passage.dates].some(
      (span) => span.start < end && start < span.end,
    );
    if (!known) return true;
  }
  return false;
}
