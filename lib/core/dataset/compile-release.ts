import { RELEASE_FORMAT, type Release } from '../model/release';
import type { Dataset } from './parse-record';
import { typeset } from './typeset';

/** The release that a dataset makes: the same for the same records, in whatever order they were read, in the letters of print. */
export function compileRelease({ head, sources, entities, incidents }: Dataset): Release {
  return {
    format: RELEASE_FORMAT,
    ...head,
    sources: [...sources],
    entities: entities.map((entity) => typeset(entity)),
    incidents: incidents.map((incident) => typeset(incident)),
  };
}
