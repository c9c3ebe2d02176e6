import { compileGazetteer, type Gazetteer } from '../../lib/core/annotate/match/gazetteer';
import type { Release } from '../../lib/core/model/release';
import { entity, release } from '../core/annotate/match/gazetteer-of';
import { makeRandom } from './random';

const STARTS = 'b d f g h k l m n s t w z br dj gou kor ou san tin'.split(' ');
const VOWELS = 'a e i o ou é aï'.split(' ');
const ENDS = ['', '', '', 'n', 'r', 's', 'nga', 'bé', 'ré'];

/** A made-up name in the manner of the region's places: 'Koréba', 'Tin Gousan', 'Djouna-Bér'. */
function makeName(random: () => number): string {
  const pick = (from: readonly string[]): string =>
    from[Math.floor(random() * from.length)] as string;
  const word = (): string => {
    const syllables = 2 + Math.floor(random() * 3);
    let made = '';
    for (let i = 0; i < syllables; i++) made += pick(STARTS) + pick(VOWELS);
    made += pick(ENDS);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const kind = random();
  if (kind < 0.7) return word();
  return kind < 0.9 ? `${word()} ${word()}` : `${word()}-${word()}`;
}

/** So many distinct made-up names; a smaller set is the beginning of a larger one. */
export function makeNames(count: number): string[] {
  const random = makeRandom(1960);
  const names = new Set<string>();
  while (names.size < count) names.add(makeName(random));
  return [...names];
}

/** A release of places with these names. */
export const releaseOf = (names: readonly string[]): Release =>
  release(names.map((name, i) => entity(`places/ml/p${i}`, { name })));

export const gazetteerOfNames = (names: readonly string[]): Gazetteer =>
  compileGazetteer(releaseOf(names));
