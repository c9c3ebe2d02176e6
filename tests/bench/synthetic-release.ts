import type { EntityId, IncidentId } from '../../lib/core/model/ids';
import type { Incident } from '../../lib/core/model/incident';
import type { Release } from '../../lib/core/model/release';
import { entity, release } from '../core/annotate/match/gazetteer-of';

/** Numbers from 0 up to, not including, 1; the same from the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = 'b d f g k l m n r s t w y z dj gh kh sh tch ou'.split(' ');
const VOWELS = 'a e i o u ou aï é'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 'm', 't', 'k', 's'];
const KINDS = ['attack', 'ambush', 'clash', 'massacre', 'kidnapping'] as const;
const COUNTRIES = ['ML', 'BF', 'NE', 'MR', 'DZ'];
const FOLDERS = ['groups', 'people', 'places', 'organisations'] as const;

/** A made-up dataset with so many names, sounding like those of the region; the same from the same seed. */
export function syntheticRelease(names: number, seed: number): Release {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = (): string => {
    const syllables = 2 + Math.floor(random() * 2);
    let made = '';
    for (let i = 0; i < syllables; i++) made += pick(ONSETS) + pick(VOWELS);
    made += pick(CODAS);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const phrase = (most: number): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, word).join(' ');
  const entities: Release['entities'] = [];
  const incidents: Incident[] = [];
  for (let count = 0, n = 0; count < names; n++) {
    if (n % 3 === 2) {
      const place = pick(entities);
      const start = `${2012 + Math.floor(random() * 14)}-0${1 + Math.floor(random() * 9)}-11`;
      incidents.push({
        id: `incidents/${start.slice(0, 4)}/${start}-n${n}` as IncidentId,
        title: { en: `Attack on ${place.name}`, fr: `Attaque contre ${place.name}` },
        kind: pick(KINDS),
        date: { start, end: start, precision: 'day' },
        places: [place.id as EntityId],
        actors: [],
        figures: [],
        summary: { en: 'An attack.', fr: 'Une attaque.' },
        sources: [],
      } as unknown as Incident);
      count += 2;
    } else {
      const aliases = Array.from({ length: Math.floor(random() * 3) }, () => ({ form: phrase(3) }));
      entities.push(
        entity(`${pick(FOLDERS)}/n${n}`, {
          name: phrase(3),
          aliases,
          place: { precision: 'settlement', country: pick(COUNTRIES), sources: [] } as never,
        }),
      );
      count += 1 + aliases.length;
    }
  }
  return release(entities, incidents);
}
