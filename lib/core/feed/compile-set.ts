import { compileGazetteer, type Gazetteer } from '../annotate/match/gazetteer';
import type { Release } from '../model/release';

/**
 * The names of all editions in use. Two publishers cannot see that names of theirs have one hash: here the later one is
 * not matched, instead of none.
 */
export const compileSet = (release: Release): Gazetteer =>
  compileGazetteer(release, () => undefined);
