import type { Evidence } from './incident-evidence';
import type { PageFeatures } from './page-features';
import type { Passage } from './passage';
import { cuesOf } from './passage-cues';
import { LOCAL_FIT } from './place-evidence';

/**
 * What speaks of another event than the records hold, and no other evidence makes up for. The labelled articles tell of
 * little that is in no record, so that they cannot teach it.
 */
export function ruledOut(
  passage: Passage,
  { place, actor }: Evidence,
  { toldElsewhere, related }: PageFeatures,
): boolean {
  const { unknownPlace, ofNone } = cuesOf(passage);
  if (passage.dates.length === 0 && ofNone) return true;
  if (actor.named) return false;
  if (unknownPlace && (place.carried || place.fit < LOCAL_FIT)) return true;
  // 'In Niger …', of what happened in Mali.
  return place.mismatch && passage.local.length === 0 && toldElsewhere + related === 0;
}
