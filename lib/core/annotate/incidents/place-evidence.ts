import type { Link } from '../../model/link';
import {
  countryOf,
  type IndexedIncident,
  isLocal,
  isRegion,
  NEAR_COUNTRIES,
} from './index-incidents';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './passage';

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

/** 'the Mopti region', where Mopti is recorded. */
const isRegionOf = (id: string, local: ReadonlySet<string>): boolean =>
  isRegion(id) && local.has(id.slice(0, -'-region'.length));

const NONE: readonly Link[] = [];
const NOWHERE: PlaceEvidence = { fit: 0, links: NONE, mismatch: false, carried: false };
const ELSEWHERE: PlaceEvidence = { ...NOWHERE, mismatch: true };
const WITHIN: PlaceEvidence = { ...NOWHERE, fit: PERHAPS_WITHIN };

/** Those of the links that name one of some places: none, most often. */
function naming(links: readonly Link[], places: ReadonlySet<string>): readonly Link[] {
  for (const { entity } of links)
    if (places.has(entity)) return links.filter((link) => places.has(link.entity));
  return NONE;
}

const best = (links: readonly Link[], factor: number): number =>
  Math.max(...links.map(({ entity }) => (isRegion(entity) ? REGION : EXACT))) * factor;

/** What the names of a passage say of where it is, whatever the incident. */
const whereOf = oncePerPassage(({ local, links, before }) => ({
  before: local.length > 0 ? NONE : (before?.local ?? NONE),
  inRegion: local.some(({ entity }) => isRegion(entity)),
  inTown: local.some(({ entity }) => !isRegion(entity)),
  countries: new Set(local.flatMap(({ entity }) => countryOf(entity) ?? [])),
  anywhere: local.length > 0 || links.some(({ entity }) => NEAR_COUNTRIES.has(entity)),
}));

/** A place of its own, or of the sentence before, that the record has, or the region around one. */
function localEvidence(
  { local: named }: Passage,
  { before, inRegion }: ReturnType<typeof whereOf>,
  { local }: IndexedIncident,
): PlaceEvidence | undefined {
  if (local.size === 0) return undefined;
  const own = naming(named, local);
  if (own.length > 0) return { ...NOWHERE, fit: best(own, 1), links: own };
  const carried = naming(before, local);
  if (carried.length > 0)
    return { ...NOWHERE, fit: best(carried, CARRIED), links: carried, carried: true };
  const around = inRegion ? named.filter(({ entity }) => isRegionOf(entity, local)) : NONE;
  return around.length > 0 ? { ...NOWHERE, fit: REGION, links: around } : undefined;
}

export function placeEvidence(passage: Passage, incident: IndexedIncident): PlaceEvidence {
  const where = whereOf(passage);
  const local = localEvidence(passage, where, incident);
  if (local) return local;
  if (where.inTown && incident.hasTown) return ELSEWHERE;
  const wide = wideEvidence(passage.links, incident);
  if (wide) return wide;
  for (const country of where.countries) if (incident.broad.has(country)) return WITHIN;
  if (where.anywhere) return incident.isNear ? ELSEWHERE : NOWHERE;
  const wideBefore = wideEvidence(passage.before?.links ?? NONE, incident);
  return wideBefore ? { ...wideBefore, fit: wideBefore.fit * CARRIED, carried: true } : NOWHERE;
}

/** The country is named, recorded itself or by a place within it. */
function wideEvidence(
  links: readonly Link[],
  { local, broad }: IndexedIncident,
): PlaceEvidence | undefined {
  const wide = naming(links, broad);
  if (wide.length === 0) return undefined;
  const direct = local.size === 0 ? wide.filter(({ entity }) => !isLocal(entity)) : NONE;
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
