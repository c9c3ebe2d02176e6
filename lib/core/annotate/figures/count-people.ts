import type { Span } from '../../model/link';
import { besideOne } from './counts-nobody';
import type { FigurePatterns } from './figure-patterns';
import { measureCounted } from './measure-counted';
import { type Counted, isPartByPlace, ORDINAL_OTHER, readCounted } from './read-counted';
import type { ReadNumber } from './read-numbers';

/** 'Deux employés d’une ONG', 'three women of the contingent of 49': the second number is part of the phrase. */
const WITHIN_PHRASE =
  /(?:d['’]|(?<!\p{L})(?:of|de)\s|(?<!\p{L})(?:(?:sur|out\s+of|d['’])\s?(?:un\s+|a\s+)?(?:groupe|group|total|contingent)\s+(?:of|de|des)|contingent\s+(?:of\s+the|des|de))\s)$/iu;
/** Longest such words, in code units. */
const PHRASE_REACH = 32;
/** 'thirty-one of them in one village and thirteen in the other' */
const GOES_ON = /^[^.;:]{2,50}\s(?:and|et)\s+$/iu;
const OTHERS = /\s(?:others?|autres?)(?:\s(?:people|persons?|personnes))?$/iu;

const isWithinPhrase = (text: string, { start }: ReadNumber): boolean =>
  WITHIN_PHRASE.test(text.slice(Math.max(0, start - PHRASE_REACH), start));

/** Those of the numbers that count people. */
function countedOf(
  text: string,
  numbers: readonly ReadNumber[],
  patterns: FigurePatterns,
): Counted[] {
  const counted: Counted[] = [];
  let byPlace: ReadNumber | undefined;
  numbers.forEach((number, i) => {
    // 'three of the nine hostages': it did not befall the nine.
    if (number.start < (counted.at(-1)?.end ?? 0)) return;
    if (byPlace && GOES_ON.test(text.slice(byPlace.end, number.start))) return;
    if (counted.length === 0 && ORDINAL_OTHER.test(text.slice(number.end))) return;
    const next = numbers.slice(i + 1).find((one) => !isWithinPhrase(text, one));
    const one = readCounted(text, number, next?.start ?? text.length, patterns);
    const others = one && OTHERS.test(text.slice(number.end, one.end));
    if (others && counted.length === 0 && besideOne(text.slice(0, number.start))) return;
    if (one) counted.push(one);
    else if (isPartByPlace(text, number)) byPlace = number;
  });
  return counted;
}

/**
 * The people counted in a text, in its order, each with what the words around tell of their fate.
 * @param except spans whose numbers count nobody: dates
 */
export function countPeople(
  text: string,
  numbers: readonly ReadNumber[],
  except: readonly Span[],
  patterns: FigurePatterns,
): Counted[] {
  const dated = (number: ReadNumber): boolean =>
    except.some(({ start, end }) => number.start < end && start < number.end);
  const counted = countedOf(
    text,
    numbers.filter((number) => !dated(number)),
    patterns,
  );
  counted.forEach((one, i) => {
    const next = counted
      .slice(i + 1)
      .find(({ within, unsure, number }) => !within && !unsure && !isWithinPhrase(text, number));
    const limit = next?.number.start ?? text.length;
    one.fate = measureCounted(text, one, counted[i - 1]?.end ?? 0, limit, patterns);
  });
  return counted;
}
