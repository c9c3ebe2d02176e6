import { RELEASE_FORMAT, type Release } from '../model/release';
import type { Dataset } from './parse-record';

/** The release that a dataset makes: the same for the same records, in whatever order they were read. */
export function compileRelease({ head, sources, entities, incidents }: Dataset): Release {
  return {
    format: RELEASE_FORMAT,
    ...head,
    sources: [...sources],
    entities: [...entities],
    incidents: [...incidents],
  };
}
