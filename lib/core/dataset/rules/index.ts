import type { Dataset, Problem } from '../parse-record';
import { aliasCollisions } from './alias-collisions';
import { countBounds } from './count-bounds';
import { danglingIds } from './dangling-ids';
import { figureBounds } from './figure-bounds';
import { impossibleDates } from './impossible-dates';
import { ownWordsRule } from './own-words';
import { placeCoordinates } from './place-coordinates';
import { renamedIds } from './renamed-ids';
import type { Rule } from './rule';
import { seriesPoints } from './series-points';

export const RULES: readonly Rule[] = [
  aliasCollisions,
  countBounds,
  danglingIds,
  figureBounds,
  impossibleDates,
  ownWordsRule,
  placeCoordinates,
  renamedIds,
  seriesPoints,
];

/** Everything that the rules find in a dataset whose records all have the right shape. */
export function checkDataset(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const pathOf = (id: string): string => `${id}.yaml`;
  for (const rule of RULES) {
    rule.check(dataset, (id, message) =>
      problems.push({ file: pathOf(id), rule: rule.name, message }),
    );
  }
  return problems;
}
