import type { Evidence } from './incident-evidence';
import { EXACT_FIT, LOCAL_FIT } from './place-evidence';

const flag = (is: boolean): number => (is ? 1 : 0);

/** What the places of a passage say of an incident. */
export function placeFeatures(evidence: Evidence) {
  const { mismatch, carried } = evidence.place;
  const { fit } = evidence.place;
  return {
    place: flag(!carried && fit >= EXACT_FIT),
    region: flag(!carried && fit >= LOCAL_FIT && fit < EXACT_FIT),
    country: flag(!carried && fit > 0 && fit < LOCAL_FIT),
    placeBefore: carried ? fit : 0,
    otherPlace: flag(mismatch),
  };
}
