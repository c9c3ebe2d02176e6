import { asksOrFears, REPORTS, saysOther, sumsUp } from './event-words';
import { oncePerPassage } from './once-per-passage';
import { namesUnknownPlace } from './place-evidence';
import type { Passage } from './read-passages';
import { OPENS, PRESENT, THEY } from './story-words';

/** What a passage's words say whatever the incident. */
export interface Cues {
  readonly reports: boolean;
  readonly unknownPlace: boolean;
  /** Another event than those told. */
  readonly other: boolean;
  /** A question, a habit, a plan, a fear. */
  readonly asks: boolean;
  /** A sum over many events. */
  readonly sums: boolean;
  /** One of these three. */
  readonly ofNone: boolean;
  /** Those who did it or suffered it, as a story that goes on calls them. */
  readonly they: boolean;
  /** Begins with what has been spoken of, or adds to it. */
  readonly opens: boolean;
  /** Says how things are. */
  readonly present: boolean;
}

function readCues(passage: Passage): Cues {
  const { text, lang, figures } = passage;
  const other = saysOther(text, lang);
  const asks = asksOrFears(text, lang);
  const sums = figures.length > 0 && sumsUp(text, lang);
  return {
    reports: REPORTS[lang].test(text),
    unknownPlace: namesUnknownPlace(passage, lang),
    other,
    asks,
    sums,
    ofNone: other || asks || sums,
    they: THEY[lang].test(text),
    opens: OPENS[lang].test(text),
    present: PRESENT[lang].test(text),
  };
}

/** The cues of a passage; read once, since each of its candidates asks for them. */
export const cuesOf = oncePerPassage(readCues);
