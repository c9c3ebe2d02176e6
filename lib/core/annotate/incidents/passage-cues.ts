import { asksOrFears, plans, REPORTS, saysOther, sumsUp } from './event-words';
import { oncePerPassage } from './once-per-passage';
import type { Passage } from './passage';
import { namesUnknownPlace } from './place-evidence';
import { OPENS, PRESENT } from './story-words';

/** What a passage's words say whatever the incident. */
export interface Cues {
  readonly reports: boolean;
  readonly unknownPlace: boolean;
  /** Another event than those told, a sum over many, a question, a habit, a fear. */
  readonly ofNone: boolean;
  /** What is to happen, or was to. */
  readonly plans: boolean;
  /** Begins with what has been spoken of, or adds to it. */
  readonly opens: boolean;
  /** Says how things are. */
  readonly present: boolean;
}

function readCues(passage: Passage): Cues {
  const { text, lang, figures } = passage;
  return {
    reports: REPORTS[lang].test(text),
    unknownPlace: namesUnknownPlace(passage, lang),
    ofNone:
      saysOther(text, lang) ||
      asksOrFears(text, lang) ||
      (figures.length > 0 && sumsUp(text, lang)),
    plans: plans(text, lang),
    opens: OPENS[lang].test(text),
    present: PRESENT[lang].test(text),
  };
}

/** The cues of a passage; read once, since each of its candidates asks for them. */
export const cuesOf = oncePerPassage(readCues);
