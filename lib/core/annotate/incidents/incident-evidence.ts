import type { FigureCheck, Reason } from '../../model/link';
import { compareFigures } from '../figures/compare-figures';
import { type ActorEvidence, actorEvidence } from './actor-evidence';
import { type DateEvidence, dateEvidence } from './date-evidence';
import { figuresOf } from './figures-of';
import { kindFit } from './find-kinds';
import type { IndexedIncident } from './index-incidents';
import type { Passage } from './passage';
import { type PlaceEvidence, placeEvidence } from './place-evidence';
import type { SharedWords } from './shared-words';

/** What speaks for and against a passage telling of an incident. */
export interface Evidence {
  readonly passage: Passage;
  readonly incident: IndexedIncident;
  readonly date: DateEvidence | null;
  readonly place: PlaceEvidence;
  readonly actor: ActorEvidence;
  /** 1 the passage has words for the kind, less for a kin of it, 0 for none. */
  readonly kind: number;
  readonly kindWord: string | undefined;
  readonly figures: readonly FigureCheck[];
  /** What the passage's other words share with the record. */
  readonly words: SharedWords;
}

/** Kinds that a country has few of: its name and the year tell which as well as a town and a month do. */
export const NATIONAL: ReadonlySet<string> = new Set([
  'coup',
  'withdrawal',
  'expulsion',
  'election',
  'founding',
  'merger',
  'agreement',
]);
export const isNational = ({ incident, kind, place }: Evidence): boolean =>
  kind === 1 && place.fit > 0 && !place.carried && NATIONAL.has(incident.incident.kind);

/** Gathers the evidence of a passage for an incident. */
export function incidentEvidence(passage: Passage, incident: IndexedIncident): Evidence {
  const date = dateEvidence(passage, incident);
  const { fit: kind, word } = kindFit(passage.kinds, incident.incident.kind);
  return {
    passage,
    incident,
    date,
    place: placeEvidence(passage, incident),
    actor: actorEvidence(passage, incident),
    kind,
    kindWord: word,
    figures: compareFigures(figuresOf(passage.figures, passage, date, incident), incident.incident),
    words: incident.sharedWords(passage.stems, passage.lang),
  };
}

/** From so much of shared words up a passage is like a record. */
const ALIKE = 5;

/**
 * The grounds of a link, for the reader.
 * @param told whether the rest of the page tells of the incident, or of one that it goes with
 */
export function reasonsOf(
  { date, place, actor, kind, kindWord, figures, words }: Evidence,
  told: boolean,
): Reason[] {
  const agreeing = figures.find(({ check }) => check === 'within');
  return [
    ...(date ? [{ code: 'date', detail: date.date.text } as const] : []),
    ...place.links.slice(0, 2).map(({ text }) => ({ code: 'place', detail: text }) as const),
    ...actor.links.slice(0, 2).map(({ text }) => ({ code: 'actor', detail: text }) as const),
    ...(kind > 0 && kindWord
      ? [{ code: 'kind', detail: kindWord.trim().split(' ', 2).join(' ') } as const]
      : []),
    ...(agreeing ? [{ code: 'figures', detail: agreeing.text } as const] : []),
    ...(words.weight >= ALIKE ? [{ code: 'words' } as const] : []),
    ...(told ? [{ code: 'told' } as const] : []),
  ];
}
