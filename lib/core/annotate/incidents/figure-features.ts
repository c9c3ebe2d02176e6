import { isNear } from '../figures/check-figures';
import type { Evidence } from './incident-evidence';
import { KIND_FAMILIES } from './kind-words';
import type { Passage } from './passage';

/** Lesser numbers count anything. */
const LEAST_TELLING = 4;
const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing']);
const VIOLENT: ReadonlySet<string> = new Set(KIND_FAMILIES[0]);

const flag = (is: boolean): number => (is ? 1 : 0);

/** How telling an agreeing figure is: many records have one or two, few have 37. */
const distinct = (low = 1): number => Math.min(1, 0.3 + Math.log10(Math.max(low, 1)) / 2);

const NO_FIGURES = { figures: 0, otherFigures: 0 };

/** What the figures of a passage say of an incident. */
export function figureFeatures({ figures, incident: { incident } }: Evidence) {
  if (figures.length === 0) return NO_FIGURES;
  const agreeing = figures.filter(
    (figure) => figure.check === 'within' && isNear(figure, incident.figures),
  );
  return {
    figures: Math.max(0, ...agreeing.map(({ low, high }) => distinct(low ?? high))),
    otherFigures: flag(
      agreeing.length === 0 && figures.some(({ check }) => check !== 'unrecorded'),
    ),
  };
}

/** A figure of a kind that is recorded of the event, or that any violent event has. */
export function hasToll({ figures, incident: { incident } }: Evidence): boolean {
  return figures.some(
    ({ measure }) =>
      incident.figures.some((recorded) => recorded.measure === measure) ||
      (HARM.has(measure) && VIOLENT.has(incident.kind)),
  );
}

/** A number that is no figure by its words, but the recorded one: 'the first figure, 95'. */
export function sameNumber(passage: Passage, { figures, incident }: Evidence): boolean {
  if (figures.some(({ check }) => check === 'within')) return false;
  for (const number of passage.numbers)
    if (number >= LEAST_TELLING && incident.numbers(passage.lang).has(number)) return true;
  return false;
}
