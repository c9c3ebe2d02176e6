import { LETTERS } from './letters';

/**
 * Lines that stand in the middle of a story and are not of it: pointers to other stories, advertisements,
 * rows of labels. Told by how they begin, or by being a row.
 */
const OPENS = new RegExp(
  `^\\s*(?:${[
    'advertisement',
    'sponsored',
    'promoted',
    'publicité',
    'annonce',
    'contenu sponsorisé',
    'read (?:more|also|next)',
    'also read',
    'more (?:from|on|stories)',
    'see also',
    'related(?: stories| articles| content)?\\s*:',
    'you (?:may|might) also like',
    'recommended',
    'most read',
    'trending',
    'editor’s picks',
    'sign up',
    'subscribe',
    'follow us',
    'join (?:us|our)',
    'share this',
    'tags?\\s*:',
    'topics?\\s*:',
    'filed under',
    'copyright',
    '©',
    '(?:à )?lire (?:aussi|également)',
    'voir aussi',
    'à voir',
    'sur le même (?:sujet|thème)',
    'les plus lus',
    'abonnez-vous',
    'inscrivez-vous',
    'suivez-nous',
    'partager',
    'mots[- ]clés\\s*:',
    'thèmes?\\s*:',
    'tous droits réservés',
  ].join('|')})(?![${LETTERS}])`,
  'i',
);

/** 'Home | World | Africa', 'Gao wins Go title · Koro turns 40': labels in a row. */
const ROW = /[|·•›»/].*\s[|·•›»/]\s/u;
const SENTENCE_END = /[.!?…][”"»’)\]]*\s*$/u;
/** A longer line is prose, however it begins. In code units. */
const LONGEST = 240;

/** Whether a line of a story's text is furniture. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  return OPENS.test(line) || (ROW.test(line) && !SENTENCE_END.test(line));
}
