import * as v from 'valibot';
import { Entity } from './entity';
import { Incident } from './incident';
import { Day, Text } from './primitives';
import { Source } from './source';

/** Version of the release format itself; raised only when an old reader could not read a new release. */
export const RELEASE_FORMAT = 1;

/** One edition of the dataset. */
export const Release = v.strictObject({
  format: v.literal(RELEASE_FORMAT),
  title: Text,
  publisher: Text,
  /** Name of the edition, as its publisher counts them ('2026.11'). */
  edition: Text,
  date: Day,
  licence: Text,
  sources: v.array(Source),
  entities: v.array(Entity),
  incidents: v.array(Incident),
});
export type Release = v.InferOutput<typeof Release>;

/** `data/release.yaml`: what an edition says of itself. */
export const ReleaseHead = v.omit(Release, ['format', 'sources', 'entities', 'incidents']);
export type ReleaseHead = v.InferOutput<typeof ReleaseHead>;
