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

/** How well words fit a kind: 1 its own word, 0.7 one of its family, 0 none; and that word (folded). */
export interface KindFit {
  readonly fit: number;
  readonly word: string | undefined;
}

const NONE: KindFit = { fit: 0, word: undefined };

function fitOf(kinds: ReadonlyMap<IncidentKind, string>, kind: IncidentKind): KindFit {
  const own = kinds.get(kind);
  if (own !== undefined) return { fit: 1, word: own };
  for (const family of KIND_FAMILIES) {
    if (!family.includes(kind)) continue;
    const near = family.find((other) => kinds.has(other));
    if (near) return { fit: 0.7, word: kinds.get(near) };
  }
  return NONE;
}

const known = new WeakMap<ReadonlyMap<IncidentKind, string>, Map<IncidentKind, KindFit>>();

/** How well the kinds that a sentence has words for fit one: read once, since dozens of incidents are of it. */
export function kindFit(kinds: ReadonlyMap<IncidentKind, string>, kind: IncidentKind): KindFit {
  if (kinds.size === 0) return NONE;
  const fits = known.get(kinds) ?? new Map<IncidentKind, KindFit>();
  known.set(kinds, fits);
  const fit = fits.get(kind) ?? fitOf(kinds, kind);
  fits.set(kind, fit);
  return fit;
}
