import type { OwnFeatures } from './own-features';
import type { PageFeatures } from './page-features';

/** What the model weighs; each about 0 to 1. */
export const PLAIN = [
  'bias',
  'day',
  'month',
  'year',
  'daysApart',
  'dateBefore',
  'reportedLater',
  'otherDate',
  'recent',
  'undated',
  'place',
  'region',
  'country',
  'placeBefore',
  'otherPlace',
  'unknownPlace',
  'abroad',
  'rarePlace',
  'dayThere',
  'actor',
  'named',
  'rareActor',
  'otherActor',
  'covers',
  'several',
  'onlyOfKind',
  'kind',
  'kindred',
  'otherKind',
  'loose',
  'figures',
  'otherFigures',
  'numbers',
  'words',
  'wordShare',
  'titleShare',
  'tellsNothing',
  'saysNothing',
  'saysOther',
  'asks',
  'sums',
  'ofNoneUndated',
  'present',
  'goesOn',
  'tollGoesOn',
  'theyGoOn',
  'opensOn',
  'leaves',
  'refersBack',
  'theEvent',
  'theOther',
  'toldElsewhere',
  'toldThere',
  'lead',
  'mainEvent',
  'mainKind',
  'onPage',
  'others',
  'couldBeAny',
  'related',
  'narrative',
] as const;

/** What counts for more, or less, the more of the recorded events a page tells. */
const AMONG_OTHERS = [
  'day',
  'month',
  'place',
  'country',
  'covers',
  'kind',
  'kindred',
  'figures',
  'words',
  'toldElsewhere',
  'related',
  'narrative',
] as const;
const amongOthers = <T extends string>(name: T): `${T}AmongOthers` => `${name}AmongOthers`;
const AMONG = AMONG_OTHERS.map((name) => [name, amongOthers(name)] as const);

export const FEATURES = [...PLAIN, ...AMONG_OTHERS.map(amongOthers)] as const;
export type Feature = (typeof PLAIN)[number] | `${(typeof AMONG_OTHERS)[number]}AmongOthers`;
export type Weights = Readonly<Record<Feature, number>>;

/** What a passage itself says of an incident, and what the rest of its page does. */
export interface Weighable {
  readonly own: OwnFeatures;
  readonly page: PageFeatures;
}

/** Every feature that is not 0, with its value. */
export function* featuresOf({ own, page }: Weighable): Generator<readonly [Feature, number]> {
  const all: Readonly<Record<(typeof PLAIN)[number], number>> = { ...own, ...page };
  for (const name of PLAIN) if (all[name] !== 0) yield [name, all[name]];
  for (const [name, among] of AMONG)
    if (all[name] * page.others !== 0) yield [among, all[name] * page.others];
}

/** Log odds of an incident against none that is recorded: `featuresOf`, weighed, without the objects. */
export function logOdds({ own, page }: Weighable, weights: Weights): number {
  let sum = 0;
  for (const name in own) sum += weights[name as Feature] * own[name as keyof OwnFeatures];
  for (const name in page) sum += weights[name as Feature] * page[name as keyof PageFeatures];
  if (page.others === 0) return sum;
  for (const [name, among] of AMONG) {
    const value = name in own ? own[name as keyof OwnFeatures] : page[name as keyof PageFeatures];
    sum += weights[among] * value * page.others;
  }
  return sum;
}
