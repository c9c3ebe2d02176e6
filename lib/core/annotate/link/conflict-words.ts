/**
 * Words of war and of its politics, in both languages. Stems, folded, so that endings are covered. The literal ones are
 * said of little else; sport, shops and the arts attack, ambush and kill too, with armies of helpers.
 */
const LITERAL = `jihad|djihad|insurg|militant|militia|milice|milicien|soldier|soldat|militair|military|troops|rebel|junta|junte|putsch|mutin(?:y|e|ou|s\\b)|coup d'etat|peacekeep|casques? bleu|hostages|otages|kidnap|abduct|mercena|terroris|armed (?:group|men)|gunm[ae]n|hommes armes|groupes? arme|airstrike|massacre|separatis|roadside bomb|car bomb|suicide bomb|bombing|attentat|kamikaze|engin explosif|displaced|deplaces`;
const FIGURATIVE =
  'attack|attaqu|ambush|embuscade|killed|tuee?s?\\b|army|armee|enlev|hostage|otage|drone';

const WORDS = new RegExp(`\\b(?:${LITERAL}|${FIGURATIVE})`, 'g');
const LITERAL_WORD = new RegExp(`^(?:${LITERAL})`);

/** The words of conflict in a folded text, as they stand there. */
export const conflictWords = (folded: string): readonly string[] => folded.match(WORDS) ?? [];

/** Whether one of these words of conflict is said of little else. */
export const anyLiteral = (words: Iterable<string>): boolean =>
  [...words].some((word) => LITERAL_WORD.test(word));
