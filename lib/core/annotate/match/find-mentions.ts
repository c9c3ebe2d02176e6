import { citationsIn } from './citations';
import type { Gazetteer, Sense } from './gazetteer';
import { namesHouse } from './house-names';
import { caseAgrees } from './letter-case';
import { matchNames } from './matcher';
import type { Mention } from './mention';
import { nameRegions } from './name-regions';
import { goesOnAsCode, isWordInCapitals } from './words-in-capitals';

/**
 * Senses of a name that the capitals of the text allow. Two spellings of one entity that fold to the
 * same name are one sense, the less demanding.
 */
function sensesOf(gazetteer: Gazetteer, name: number, surface: string): Sense[] {
  const { senseStarts } = gazetteer.index;
  const byEntity = new Map<number, Sense>();
  for (let i = senseStarts[name] as number; i < (senseStarts[name + 1] as number); i++) {
    const sense = gazetteer.senses.get(i) as Sense;
    if (!caseAgrees(sense.form, surface, sense.acronym)) continue;
    const known = byEntity.get(sense.entity);
    if (!known || (known.needs && !sense.needs)) byEntity.set(sense.entity, sense);
  }
  return [...byEntity.values()];
}

/** 'Gao region', 'Région de Gao': the noun is not part of the name. That of a commune, which is no larger place of the name, is. */
const NOUN_AFTER = /\s+(?:region|province|district|cercle|area)s?$/iu;
const NOUN_BEFORE =
  /^(?:region|province|district|région|cercle)s?\s+(?:of\s+|de\s+la\s+|de\s+|du\s+|des\s+|d['’])/iu;

/**
 * The span of a place's name without the common noun that says what kind of place it is. A description has none to
 * spare: of 'three-border area' nothing is left with a capital.
 */
function withoutNoun(text: string, start: number, end: number): { start: number; end: number } {
  const surface = text.slice(start, end);
  const before = NOUN_BEFORE.exec(surface)?.[0].length ?? 0;
  const after = NOUN_AFTER.exec(surface)?.[0].length ?? 0;
  return /\p{Lu}/u.test(surface.slice(before, surface.length - after))
    ? { start: start + before, end: end - after }
    : { start, end };
}

/** The full stop of 'U.N.' belongs to the name where the recorded form has it. */
const withStop = (text: string, end: number, senses: readonly Sense[]): number =>
  text[end] === '.' && senses.some((sense) => sense.form.endsWith('.')) ? end + 1 : end;

/** What matching found: mentions, and phrases that only contain a name of ours. Both in reading order. */
export interface FoundNames {
  readonly mentions: readonly Mention[];
  /** Entities whose name stands in a phrase recorded as something else ('Niger State'). */
  readonly insteadOf: ReadonlySet<number>;
}

/**
 * All mentions in a text, none overlapping; none in a list of its sources. Phrases recorded as not ours ('Agence France-Presse')
 * take their place in the matching and are then left out.
 * @param lang of the text, where it is known: in capitals its little words are no acronyms
 */
export function findMentions(gazetteer: Gazetteer, text: string, lang?: 'en' | 'fr'): FoundNames {
  /** By the text that matched: it says which name it is, and the same names come again and again. */
  const known = new Map<string, readonly Sense[]>();
  const sensesAt = (start: number, end: number, name: number): readonly Sense[] => {
    const surface = text.slice(start, end);
    let senses = known.get(surface);
    if (!senses) {
      senses = sensesOf(gazetteer, name, surface);
      known.set(surface, senses);
    }
    return senses;
  };
  const accept = (start: number, end: number, name: number): boolean =>
    sensesAt(start, end, name).length > 0;
  const citations = citationsIn(text);
  const mentions: Mention[] = [];
  const insteadOf = new Set<number>();
  for (const { start, end, name } of matchNames(gazetteer.index, text, accept)) {
    const all = sensesAt(start, end, name);
    const senses = all.filter(({ entity }) => entity >= 0);
    if (senses.length === 0) {
      for (const sense of all) insteadOf.add(sense.insteadOf ?? -1);
      continue;
    }
    if (citations.some((cited) => cited.start <= start && start < cited.end)) continue;
    const place = senses.every(({ entity }) => gazetteer.entities.get(entity)?.type === 'place');
    const full = { start, end: withStop(text, end, senses) };
    if (senses.every(({ acronym }) => acronym) && goesOnAsCode(text, end)) continue;
    if (isWordInCapitals(text, full, lang) || (place && namesHouse(text, full))) continue;
    const span = place ? withoutNoun(text, full.start, full.end) : full;
    mentions.push({ ...span, text: text.slice(span.start, span.end), senses });
  }
  return { mentions: nameRegions(gazetteer, text, mentions), insteadOf };
}
