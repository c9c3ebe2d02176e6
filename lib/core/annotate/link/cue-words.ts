import { fold } from '../match/fold';

const GOES_ON = /^[\p{L}\p{N}]/u;
/** Endings under which a word is still the same: plural, and feminine in French. */
const INFLECTED = /^(?:s|es|x|e|ne|nes)(?![\p{L}\p{N}])/u;

/**
 * Whether a cue of a record stands in a folded text, which begins and ends with a space. A cue is a word or several, whole:
 * 'opera' is not in 'operation', nor 'bank' in 'Bankass'. One that ends in a hyphen is a stem: 'cryptograph-'.
 */
export function hasCue(text: string, cue: string): boolean {
  const wanted = fold(cue);
  if (wanted === '') return false;
  const stem = cue.endsWith('-');
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (GOES_ON.test(text.charAt(at - 1))) continue;
    const rest = text.slice(at + wanted.length, at + wanted.length + 4);
    if (stem || !GOES_ON.test(rest) || INFLECTED.test(rest)) return true;
  }
  return false;
}
