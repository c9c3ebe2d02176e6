import type { Evidence } from './incident-evidence';
import { judgeEvidence } from './judge-evidence';
import type { Passage } from './read-passages';

/** Two incidents that fit closer than this are too close to choose between. */
const MARGIN = 0.02;
/** By so much more of its words in common, one of two is clearly told. */
const CLEARLY = 4;
/** Below this no link is made, whatever the grounds. */
const LEAST_SCORE = 0.3;

/** Where two readings rest on the same words, only one of them can be told. */
function rival(a: Evidence, b: Evidence): boolean {
  if (a.date?.date.start !== b.date?.date.start) return false;
  const places = b.place.links.map(({ start }) => start);
  const shared = a.place.links.some(({ start }) => places.includes(start));
  return shared || a.place.links.length === 0 || places.length === 0;
}

const related = ({ incident }: Evidence, other: Evidence): boolean =>
  incident.incident.related?.some(({ to }) => to === other.incident.incident.id) ?? false;

/** The incidents that one passage tells of: the best first, and others only by words of their own. */
export function chooseIncidents(
  evidence: readonly Evidence[],
  passage: Passage,
  lang: 'en' | 'fr',
): Evidence[] {
  const order = (a: Evidence, b: Evidence): number =>
    b.score - a.score ||
    Number(b.agrees) - Number(a.agrees) ||
    b.kind - a.kind ||
    (a.incident.incident.id < b.incident.incident.id ? -1 : 1);
  const chosen: Evidence[] = [];
  const sorted = [...evidence].sort(order);
  for (const one of sorted) {
    const verdict = one.score < LEAST_SCORE ? 'nil' : judgeEvidence(one, passage, lang);
    if (verdict === 'nil' || chosen.some((other) => rival(one, other))) continue;
    const rivals = sorted.filter((other) => other !== one && other.date && rival(one, other));
    const tied = rivals.some(
      (other) =>
        one.score - other.score < MARGIN &&
        judgeEvidence(other, passage, lang) !== 'nil' &&
        !related(one, other) &&
        !related(other, one),
    );
    const contested =
      verdict === 'alone' &&
      rivals.some(
        (other) =>
          other.kind >= one.kind &&
          other.score > one.score - 0.1 &&
          other.words > one.words - CLEARLY,
      );
    if (!tied && !contested) chosen.push(one);
  }
  const at = ({ place, date }: Evidence): number => place.links[0]?.start ?? date?.date.start ?? 0;
  return chosen.sort((a, b) => at(a) - at(b));
}
