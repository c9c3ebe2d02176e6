import * as v from 'valibot';
import type { MapModel } from '../../core/map/map-model';
import { RECORD_TYPES } from '../../core/model/entity';
import { INCIDENT_KINDS } from '../../core/model/incident';
import { type BrowsePage, SORTS } from '../../core/panel/browse';
import type { ClaimedFigure } from '../../core/panel/claimed-figures';
import type { MappedPlaces } from '../../core/panel/places-of';
import type { TimelineModel } from '../../core/timeline/make-timeline';
import { Id } from './message-parts';

const Ids = v.pipe(v.array(Id), v.maxLength(500));
const Pixels = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(2000));
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

/** The side panel: the record as lists, maps and timelines. */
export const BrowsingRequests = [
  v.strictObject({
    kind: v.literal('browse'),
    /** Whose names and whose order of letters. */
    language: v.picklist(['en', 'fr']),
    query: v.strictObject({
      type: v.picklist(RECORD_TYPES),
      text: v.optional(v.pipe(v.string(), v.maxLength(100))),
      country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
      year: v.optional(Whole),
      kind: v.optional(v.picklist(INCIDENT_KINDS)),
      sort: v.picklist(SORTS),
      descending: v.boolean(),
      page: Whole,
    }),
  }),
  /** A map of these records' places. */
  v.strictObject({ kind: v.literal('map'), ids: Ids, width: Pixels, height: Pixels }),
  /** These incidents among those recorded before and after; null where there is none. */
  v.strictObject({ kind: v.literal('timeline'), ids: Ids }),
  /** What is claimed of the figures of these incidents. */
  v.strictObject({ kind: v.literal('figures'), ids: Ids }),
  /** Opens the side panel beside the tab that asks, at a record if one is given. */
  v.strictObject({ kind: v.literal('open-panel'), id: v.optional(Id) }),
] as const;

export interface BrowsingReplies {
  browse: BrowsePage;
  /** The map is null where no place lies on it. */
  map: { readonly map: MapModel | null; readonly unplaced: MappedPlaces['unplaced'] };
  timeline: TimelineModel | null;
  figures: readonly ClaimedFigure[];
  'open-panel': null;
}
