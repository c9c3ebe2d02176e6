import { readDay } from '../dates/day-number';
import { latinPattern } from '../dates/latin-pattern';
import { tellsOfOther } from './event-words';
import { type Evidence, incidentEvidence } from './incident-evidence';
import type { IncidentIndex } from './index-incidents';
import { LOCAL_FIT } from './place-evidence';
import type { Passage } from './read-passages';

/** How far back from publication 'the Boulkessi attack' may point, in days. */
const WINDOW = 400;
const SCORE = 0.6;

/** Stands for the name of the place in the patterns below. */
const PLACE = '\uE000';
const DEFINITE = {
  en: latinPattern(
    `(?<!\\p{L})(?:the|this|that)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?(?:attack|assault|ambush|raid|bombing|massacre|killings?|kidnapping|siege|battle|fall|clashes|airstrike|strike)\\s+(?:[\\p{L}’'-]+\\s+){0,5}?(?:on|at|in|of|near|against|outside)\\s+(?:[\\p{L}’'-]+\\s+){0,5}?${PLACE}|(?<!\\p{L})the\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?${PLACE}\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:attack|assault|ambush|raid|bombing|massacre|killings?|kidnapping|siege|battle)`,
    'i',
  ),
  fr: latinPattern(
    `(?<!\\p{L})(?:l['’]|la\\s|le\\s|cette\\s|cet\\s)\\s?(?:attaque|assaut|embuscade|raid|attentat|massacre|tuerie|enlèvement|siège|bataille|chute|frappe)\\s+(?:[\\p{L}’'-]+\\s+){0,5}?(?:d['’]|de\\s|du\\s|à\\s|contre\\s|sur\\s|près\\sde\\s)\\s?(?:[\\p{L}’'-]+\\s+){0,5}?${PLACE}`,
    'i',
  ),
} as const;

/** 'the attack on the base at Boulkessi': the article takes it that the reader knows which. */
function namesKnownEvent(passage: Passage, lang: 'en' | 'fr'): boolean {
  return passage.local.some(({ start, end }) =>
    DEFINITE[lang].test(
      passage.text.slice(0, start - passage.start) +
        PLACE +
        passage.text.slice(end - passage.start),
    ),
  );
}

/**
 * 'The attack on the base at Boulkessi', where the page gives no date: the one incident of a fitting kind
 * that happened there in the time before publication, if it is one.
 */
export function tellsOfKnownEvent(
  index: IncidentIndex,
  passage: Passage,
  published: string | undefined,
): Evidence | undefined {
  if (!published || passage.dates.length > 0 || passage.local.length === 0) return undefined;
  if (
    tellsOfOther(passage.text, passage.lang, passage.figures.length > 0) ||
    !namesKnownEvent(passage, passage.lang)
  )
    return undefined;
  const last = readDay(published);
  const here = new Set(passage.local.flatMap(({ entity }) => index.byEntity.get(entity) ?? []));
  const fitting: Evidence[] = [];
  for (const candidate of here) {
    if (candidate.from > last || candidate.until < last - WINDOW) continue;
    const evidence = incidentEvidence(passage, candidate);
    if (evidence && evidence.kind > 0 && evidence.place.fit >= LOCAL_FIT) fitting.push(evidence);
  }
  const [one] = fitting;
  return fitting.length === 1 && one && !one.disagrees ? { ...one, score: SCORE } : undefined;
}
