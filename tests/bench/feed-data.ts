import type { Release } from '../../lib/core/model/release';
import { edition, town } from '../feed/editions';

export const SIZES = [500, 5_000, 50_000];
/** Names of a day's ordinary change. */
export const CHANGED = 5;

const SYLLABLES = ['ta', 'ma', 'lit', 'gou', 'ra', 'ben', 'tin', 'ze', 'kor', 'di', 'ou', 'sa'];
/** An invented name of its own for each number. */
const nameOf = (number: number): string => {
  let name = '';
  for (let rest = number + 1728; rest > 0; rest = Math.floor(rest / 12))
    name += SYLLABLES[rest % 12] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

/** An edition of so many invented towns: in a later one a few have another name. */
export const datasetOf = (number: number, size: number): Release =>
  edition(number, {
    entities: Array.from({ length: size }, (_, i) =>
      town(`t-${i}`, `${nameOf(i)}${number > 1 && i < CHANGED ? ' Kura' : ''}`),
    ),
  });
