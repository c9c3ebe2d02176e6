import { asksOrFears, REPORTS, saysOther, sumsUp } from './event-words';
import { oncePerPassage } from './once-per-passage';
import { namesUnknownPlace } from './place-evidence';
import type { Passage } from './read-passages';

/** What a passage's words say whatever the incident. */
export interface Cues {
  readonly reports: boolean;
  readonly unknownPlace: boolean;
  /** Another event than those told, a sum over many, a question, a habit, a fear. */
  readonly ofNone: boolean;
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
  };
}

/** The cues of a passage; read once, since each of its candidates asks for them. */
export const cuesOf = oncePerPassage(readCues);
