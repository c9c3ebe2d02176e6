import { fold } from '../match/fold';
import { type IncidentKind, KIND_FAMILIES, KIND_WORDS } from './kind-words';

const compiled = (lang: 'en' | 'fr') =>
  KIND_WORDS[lang].map(
    ([kind, words]) => [kind, new RegExp(`(?<![a-z0-9])(?:${words})[a-z]*`, 'u')] as const,
  );
const PATTERNS = { en: compiled('en'), fr: compiled('fr') };

/** Military bodies and titles hold words of kinds that tell of no event. */
const NO_EVENT =
  /\b(?:air force base|suicide prevention|helicopter base|chef d'etat|peace(?:keep\w*| corps)|gendarmerie)\b/g;

/** The kinds of event that a sentence has words for, each with the first such word (folded). */
export function findKinds(sentence: string, lang: 'en' | 'fr'): ReadonlyMap<IncidentKind, string> {
  const folded = fold(sentence).replace(NO_EVENT, ' ');
  const kinds = new Map<IncidentKind, string>();
  for (const [kind, pattern] of PATTERNS[lang]) {
    const match = pattern.exec(folded);
    if (match) kinds.set(kind, match[0]);
  }
  return kinds;
}

/** How well the words of a sentence fit a kind: 1 its own word, 0.7 one of its family, 0 none. */
export function kindFit(
  kinds: ReadonlyMap<IncidentKind, string>,
  kind: IncidentKind,
): { fit: number; word?: string } {
  const own = kinds.get(kind);
  if (own !== undefined) return { fit: 1, word: own };
  for (const family of KIND_FAMILIES) {
    if (!family.includes(kind)) continue;
    const near = family.find((other) => kinds.has(other));
    if (near) return { fit: 0.7, word: kinds.get(near) as string };
  }
  return { fit: 0 };
}
