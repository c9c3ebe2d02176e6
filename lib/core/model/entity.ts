import * as v from 'valibot';
import { Claim, Relation } from './claim';
import { ENTITY_FOLDERS, EntityId } from './ids';
import { Cites, LocalText, PartialDate, Text } from './primitives';

export const ENTITY_TYPES = Object.values(ENTITY_FOLDERS);
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Every kind of record that a mark can stand for. */
export const RECORD_TYPES = [...ENTITY_TYPES, 'incident'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** Words or names, any one of which makes a doubtful name ours. */
export const NeedsContext = v.strictObject({
  /** An unambiguous name of the same entity elsewhere on the page (for a surname: before it). */
  fullName: v.optional(v.literal(true)),
  /** One of these entities is on the page by an unambiguous name. */
  anyOf: v.optional(v.pipe(v.array(EntityId), v.minLength(1))),
  /** The page as a whole is about the conflict. */
  topic: v.optional(v.literal(true)),
  /** Words directly before or after the name ('village of', 'mercenaries'). */
  before: v.optional(v.pipe(v.array(Text), v.minLength(1))),
  after: v.optional(v.pipe(v.array(Text), v.minLength(1))),
  /**
   * For one of the many places that only a gazetteer knows: `word`, a word for a place stands directly beside the name
   * ('village of'); `area`, that, or the name of its region or country after it ('in Boni, in the Mopti region').
   */
  placed: v.optional(v.picklist(['word', 'area'])),
});
export type NeedsContext = v.InferOutput<typeof NeedsContext>;

/** Another thing of the same name, and words that point to it. */
export const OtherMeaning = v.strictObject({
  what: Text,
  /** Anywhere on the page, these make the other meaning likely. */
  cues: v.optional(v.array(Text)),
  /** Directly before the name, these make it certain ('the Niger' is the river) … */
  before: v.optional(v.array(Text)),
  /** … unless one of these comes directly after it ('the Niger junta'). */
  unlessAfter: v.optional(v.array(Text)),
});
export type OtherMeaning = v.InferOutput<typeof OtherMeaning>;

export const Alias = v.strictObject({
  form: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(160)),
  lang: v.optional(v.picklist(['en', 'fr', 'ar', 'bm', 'de', 'ru', 'taq'])),
  kind: v.optional(v.picklist(['name', 'abbreviation', 'transliteration', 'former', 'short'])),
  /** When the name denoted this entity, where that changed. */
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  needsContext: v.optional(NeedsContext),
  alsoMeans: v.optional(v.pipe(v.array(OtherMeaning), v.minLength(1))),
});
export type Alias = v.InferOutput<typeof Alias>;

const PRECISIONS = ['exact', 'settlement', 'area', 'region', 'country', 'unknown'] as const;

/** Where a place is. Degrees, WGS 84. Without coordinates the precision is `unknown`. */
export const PlaceFacts = v.strictObject({
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  precision: v.picklist(PRECISIONS),
  admin1: v.optional(Text),
  /** ISO 3166-1 alpha-2. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  geonames: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  note: v.optional(LocalText),
  sources: Cites,
});
export type PlaceFacts = v.InferOutput<typeof PlaceFacts>;

/** An entity as its YAML file holds it; the id is the file's path. */
export const EntityRecord = v.strictObject({
  type: v.picklist(ENTITY_TYPES),
  /** The name shown first; also matched in text. */
  name: Text,
  /** The full name by language; each is matched in text too. */
  names: v.optional(
    v.strictObject({ en: v.optional(Text), fr: v.optional(Text), ar: v.optional(Text) }),
  ),
  aliases: v.optional(v.array(Alias)),
  /** Longer phrases that contain one of the names and mean something else ('Agence France-Presse'). */
  notThese: v.optional(v.array(Text)),
  /** Named in news on anything in the world: its name alone is no sign that a page is about the conflict. */
  general: v.optional(v.literal(true)),
  summary: LocalText,
  active: v.optional(
    v.strictObject({ from: v.optional(PartialDate), until: v.optional(PartialDate) }),
  ),
  place: v.optional(PlaceFacts),
  claims: v.optional(v.array(Claim)),
  relations: v.optional(v.array(Relation)),
  /** What the name, the aliases and the summary rest on. */
  sources: Cites,
});
export type EntityRecord = v.InferOutput<typeof EntityRecord>;

export const Entity = v.strictObject({ id: EntityId, ...EntityRecord.entries });
export type Entity = v.InferOutput<typeof Entity>;
