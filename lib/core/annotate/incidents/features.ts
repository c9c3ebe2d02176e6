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

/** Log odds by what the passage itself says. Written out, like `byPage`: going through names takes ten times as long. */
const byOwn = (own: OwnFeatures, by: Weights): number =>
  by.bias * own.bias +
  by.day * own.day +
  by.month * own.month +
  by.year * own.year +
  by.daysApart * own.daysApart +
  by.dateBefore * own.dateBefore +
  by.reportedLater * own.reportedLater +
  by.otherDate * own.otherDate +
  by.recent * own.recent +
  by.undated * own.undated +
  by.place * own.place +
  by.region * own.region +
  by.country * own.country +
  by.placeBefore * own.placeBefore +
  by.otherPlace * own.otherPlace +
  by.rarePlace * own.rarePlace +
  by.dayThere * own.dayThere +
  by.actor * own.actor +
  by.named * own.named +
  by.rareActor * own.rareActor +
  by.otherActor * own.otherActor +
  by.several * own.several +
  by.onlyOfKind * own.onlyOfKind +
  by.kind * own.kind +
  by.kindred * own.kindred +
  by.otherKind * own.otherKind +
  by.loose * own.loose +
  by.figures * own.figures +
  by.otherFigures * own.otherFigures +
  by.numbers * own.numbers +
  by.words * own.words +
  by.wordShare * own.wordShare +
  by.titleShare * own.titleShare +
  by.tellsNothing * own.tellsNothing +
  by.saysNothing * own.saysNothing +
  by.plans * own.plans +
  by.present * own.present;

/** The same by what the rest of its page says, added to the former. */
const byPage = (sum: number, page: PageFeatures, by: Weights): number =>
  sum +
  by.goesOn * page.goesOn +
  by.tollGoesOn * page.tollGoesOn +
  by.opensOn * page.opensOn +
  by.refersBack * page.refersBack +
  by.theEvent * page.theEvent +
  by.theOther * page.theOther +
  by.toldElsewhere * page.toldElsewhere +
  by.toldThere * page.toldThere +
  by.lead * page.lead +
  by.mainEvent * page.mainEvent +
  by.mainKind * page.mainKind +
  by.onPage * page.onPage +
  by.couldBeAny * page.couldBeAny +
  by.related * page.related +
  by.narrative * page.narrative;

/** Log odds of an incident against none that is recorded. */
export const logOdds = ({ own, page }: Weighable, weights: Weights): number =>
  byPage(byOwn(own, weights), page, weights);
