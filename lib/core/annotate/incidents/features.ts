import type { OwnFeatures } from './own-features';
import type { PageFeatures } from './page-features';

/** What the model weighs; each about 0 to 1. */
export const FEATURES = [
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
  'rarePlace',
  'dayThere',
  'actor',
  'named',
  'rareActor',
  'otherActor',
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
  'plans',
  'present',
  'goesOn',
  'tollGoesOn',
  'opensOn',
  'refersBack',
  'theEvent',
  'theOther',
  'toldElsewhere',
  'toldThere',
  'lead',
  'mainEvent',
  'mainKind',
  'onPage',
  'couldBeAny',
  'related',
  'narrative',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;
export type Weights = Features;

/** What a passage itself says of an incident, and what the rest of its page does. */
export interface Weighable {
  readonly own: OwnFeatures;
  readonly page: PageFeatures;
}

export const featuresOf = ({ own, page }: Weighable): Features => ({ ...own, ...page });

/** Weights in the order in which all objects of one plan have their features: looking each up by name takes longer. */
function inOrderOf(features: object, weights: Weights): readonly number[] {
  return Object.keys(features).map((name) => weights[name as Feature]);
}

const ordered = new WeakMap<Weights, { own: readonly number[]; page: readonly number[] }>();

/** Log odds of an incident against none that is recorded. */
export function logOdds({ own, page }: Weighable, weights: Weights): number {
  let order = ordered.get(weights);
  if (!order) {
    order = { own: inOrderOf(own, weights), page: inOrderOf(page, weights) };
    ordered.set(weights, order);
  }
  let sum = 0;
  let at = 0;
  for (const name in own) sum += (order.own[at++] as number) * own[name as keyof OwnFeatures];
  at = 0;
  for (const name in page) sum += (order.page[at++] as number) * page[name as keyof PageFeatures];
  return sum;
}
