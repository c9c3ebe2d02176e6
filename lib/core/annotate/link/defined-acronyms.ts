import { fold } from '../match/fold';
import type { EntityInfo, Gazetteer } from '../match/gazetteer';
import { looksLikeAcronym } from '../match/letter-case';
import type { Mention } from '../match/mention';
import { goesOnAsCode } from '../match/words-in-capitals';

/** What a page itself says that an acronym stands for. */
export interface Definition {
  readonly short: string;
  /** The long form as printed. */
  readonly long: string;
  /** Position of the entity in the gazetteer; -1 where the long form is nothing of ours. */
  readonly entity: number;
}

/** A bracket within one block. */
const BRACKET = /\(([^()\n]{2,160})\)/gu;
/** '(SHORT)', '(SHORT, as it is known)', '(« SHORT »)'. */
const SHORT_INSIDE = /^[\s"“«]*([\p{L}\p{N}.&-]{2,12})(?=$|[\s"”»,;])/u;
const SHORT_BEFORE = /(?<![\p{L}\p{N}])([\p{L}\p{N}.&-]{2,12})[ \u00a0]$/u;
/** How far before a bracket its long form may begin, and its acronym, in code units. */
const REACH = 200;
const SHORT_REACH = 28;
/** No article defines more; each is searched for in the whole text. */
const MOST_DEFINITIONS = 50;
/** Two names share a meaning when at least this part of the words of the one stand in the other. */
const SHARED = 0.5;
/** Words shorter than this are articles and prepositions; of longer ones this much counts as the stem. */
const SHORTEST_WORD = 4;
const STEM = 5;

const isWordSign = (char: string | undefined): boolean => /[\p{L}\p{N}]/u.test(char ?? '');

/**
 * Where the long form of an acronym begins in the words before it, or -1: from the end, each letter of the
 * acronym in turn, the first one at the start of a word (Schwartz and Hearst, PSB 2003).
 * @param initials whether every letter must be the first of a word
 */
export function longFormStart(short: string, before: string, initials = false): number {
  const wanted = [...fold(short)].filter(isWordSign);
  const given = [...before].map((char) => fold(char));
  let at = given.length;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const first = initials || i === 0;
    do at--;
    while (at >= 0 && (given[at] !== wanted[i] || (first && isWordSign(given[at - 1]))));
    if (at < 0) return -1;
  }
  return [...before].slice(0, at).join('').length;
}

/** The words that may be the long form: no more than the acronym's letters allow, in one block. */
function wordsBefore(text: string, end: number, short: string): string {
  const most = Math.min(short.length + 5, short.length * 2);
  const near = text.slice(Math.max(0, end - REACH), end);
  const block = near.slice(near.lastIndexOf('\n') + 1).trimEnd();
  const words = [...block.matchAll(/\S+/gu)];
  return block.slice(words.at(-most)?.index ?? 0);
}

const stems = (text: string): Set<string> =>
  new Set(
    (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length >= SHORTEST_WORD)
      .map((word) => word.slice(0, STEM)),
  );

/** The one of ours that goes by the acronym and whose names share the words of the long form, or -1. */
function entityLike(gazetteer: Gazetteer, mention: Mention, long: string): number {
  const wanted = [...stems(long)];
  const fits = mention.senses.filter(({ entity }) => {
    const { name, full = [] } = gazetteer.entities.get(entity) as EntityInfo;
    const known = stems([name, ...full].join(' '));
    return wanted.filter((stem) => known.has(stem)).length >= wanted.length * SHARED;
  });
  return wanted.length > 0 ? (fits[0]?.entity ?? -1) : -1;
}

/** The entity of a mention that has but one reading, or -1. */
const onlyEntity = ({ senses }: Mention): number =>
  senses.length === 1 ? (senses[0]?.entity ?? -1) : -1;

/** Every acronym that the text defines, by the acronym; the first definition counts. */
export function definedAcronyms(
  gazetteer: Gazetteer,
  text: string,
  mentions: readonly Mention[],
): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
  const define = (short: string, shortStart: number, long: string, name?: Mention): void => {
    if (found.has(short)) return;
    if (name && longFormStart(short, name.text) >= 0) {
      const entity = onlyEntity(name);
      if (entity >= 0) found.set(short, { short, long: name.text, entity });
      return;
    }
    const ours = byStart.get(shortStart);
    // A loose match may be chance: to take an acronym of ours for another thing, its letters must be initials.
    const start = longFormStart(short, long, true);
    if (start < 0 || !ours) return;
    const expansion = long.slice(start).trim();
    found.set(short, { short, long: expansion, entity: entityLike(gazetteer, ours, expansion) });
  };
  for (const { index, 1: inside = '' } of text.matchAll(BRACKET)) {
    if (found.size >= MOST_DEFINITIONS) break;
    const short = SHORT_INSIDE.exec(inside)?.[1];
    if (short && looksLikeAcronym(short)) {
      if (found.has(short)) continue;
      const long = wordsBefore(text, index, short);
      define(short, index + 1 + inside.indexOf(short), long, byEnd.get(index - 1));
      continue;
    }
    const before = SHORT_BEFORE.exec(text.slice(Math.max(0, index - SHORT_REACH), index))?.[1];
    // A bracket may say anything of the thing: only its whole length is an expansion.
    if (before && looksLikeAcronym(before) && longFormStart(before, inside) === 0)
      define(before, index - 1 - before.length, inside, byStart.get(index + 1));
  }
  return found;
}

/** Whether a span meets one of the mentions, which are in order and do not overlap. */
function isTaken(mentions: readonly Mention[], start: number, end: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).end <= start) low = middle + 1;
    else high = middle;
  }
  return (mentions[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}

/** The mentions, and those of acronyms that only the page knows; in reading order, none overlapping. */
export function withLearned(
  text: string,
  mentions: readonly Mention[],
  definitions: ReadonlyMap<string, Definition>,
): readonly Mention[] {
  const learned = new Map<number, Mention>();
  for (const { short, entity } of definitions.values()) {
    if (entity < 0) continue;
    const senses = [{ entity, form: short, acronym: true }];
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      if (isWordSign(text[at - 1]) || isWordSign(text[end]) || goesOnAsCode(text, end)) continue;
      if (isTaken(mentions, at, end)) continue;
      learned.set(at, { start: at, end, text: short, senses });
    }
  }
  if (learned.size === 0) return mentions;
  return [...mentions, ...learned.values()].sort((a, b) => a.start - b.start);
}
