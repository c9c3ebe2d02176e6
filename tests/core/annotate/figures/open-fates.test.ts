import { expect, it } from 'vitest';
import { compareFigures } from '../../../../lib/core/annotate/figures/compare-figures';
import { readFigures } from '../../../../lib/core/annotate/figures/read-figures';
import type { Figure, Incident } from '../../../../lib/core/model/incident';

/** Words that leave the measure open: what they come to where nothing is recorded, and where the other measure is. */
const CASES: readonly (readonly ['en' | 'fr', string, Figure['measure'], Figure['measure']])[] = [
  ['en', 'Five soldiers did not come back.', 'missing', 'killed'],
  ['fr', 'Cinq soldats ne sont pas rentrés.', 'missing', 'killed'],
  ['fr', 'Cinq soldats n’en sont pas revenus.', 'missing', 'killed'],
  ['en', 'The gang picked up five tourists on the road.', 'abducted', 'arrested'],
  ['fr', 'Cinq suspects furent pris dans la semaine.', 'abducted', 'arrested'],
  ['en', 'The police picked up five men.', 'arrested', 'abducted'],
  ['en', 'Five captives of the group walked down the steps.', 'abducted', 'released'],
  ['fr', 'Cinq des otages ont reparu le vendredi.', 'abducted', 'released'],
];

const incident = (measure?: Figure['measure']): Incident =>
  ({
    figures: measure ? [{ measure, of: 'people', low: 5, high: 5, sources: [] }] : [],
  }) as unknown as Incident;

it.each(CASES)('%s: %s', (lang, sentence, likelier, other) => {
  const told = (event: Incident) =>
    compareFigures(readFigures(sentence, lang), event).map(
      ({ measure, check }) => `${measure} ${check}`,
    );
  expect(told(incident())).toEqual([`${likelier} unrecorded`]);
  expect(told(incident(likelier))).toEqual([`${likelier} within`]);
  expect(told(incident(other))).toEqual([`${other} within`]);
});

it('certain words keep their measure', () => {
  const [figure] = compareFigures(
    readFigures('Gunmen kidnapped five men.', 'en'),
    incident('arrested'),
  );
  expect(figure).toMatchObject({ measure: 'abducted', check: 'unrecorded' });
});
