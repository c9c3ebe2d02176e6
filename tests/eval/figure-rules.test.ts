import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { checkFigures } from '../../lib/core/annotate/figures/check-figures';
import { readNumbers } from '../../lib/core/annotate/figures/read-numbers';
import type { Figure } from '../../lib/core/model/incident';
import { readDataset } from '../../scripts/data/read-dataset';
import { articlePath, articlesOf } from './articles';
import { readLabelledPage } from './labelled-page';
import { recordedCheck } from './recorded-check';

// The annotator compares by the rules that the labels follow.

const incidents = new Map(
  readDataset().dataset?.incidents.map((incident) => [incident.id as string, incident]),
);

/** A printed figure as the annotator compares it, its measure and people given. */
function checkOf(printed: string, lang: 'en' | 'fr', claims: readonly Figure[]): string {
  const [claim] = claims;
  const number = readNumbers(printed, lang)[0];
  if (!claim || !number) return 'unrecorded';
  return checkFigures({ ...number, measure: claim.measure, of: claim.of, part: false }, claims);
}

it('figures of the tuning articles', () => {
  const wrong = articlesOf('tuning').flatMap((file) => {
    const labelled = readLabelledPage(articlePath('tuning', file));
    const text = new JSDOM(labelled.html).window.document.body.textContent ?? '';
    return labelled.figures.flatMap(({ start, end, measure, of, check, incident }) => {
      const printed = text.slice(start, end);
      if (/^(?:as many|autant)$/.test(printed)) return [];
      const claims = (incidents.get(incident)?.figures ?? []).filter(
        (claim) => claim.measure === measure && claim.of === of,
      );
      const said = checkOf(printed, file.slice(0, 2) as 'en' | 'fr', claims);
      return said === check ? [] : [`${file}: ${printed} of ${incident} is ${check}, not ${said}`];
    });
  });
  expect(wrong).toEqual([]);
});

const claim = (given: Partial<Figure>): Figure => ({
  measure: 'killed',
  of: 'people',
  sources: [] as unknown as Figure['sources'],
  ...given,
});
const CLAIMS: readonly (readonly Figure[])[] = [
  [claim({ low: 38, qualifier: 'at-least' })],
  [claim({ high: 70, qualifier: 'up-to' })],
  [claim({ low: 12, high: 12 }), claim({ low: 60, high: 60 })],
  [claim({ low: 50, high: 50, qualifier: 'about' })],
  [claim({ qualifier: 'dozens' })],
  [claim({ qualifier: 'several' })],
  [claim({ low: 51, qualifier: 'more-than' })],
];
const PRINTED = [
  '2',
  'several',
  '12',
  '20',
  'dozens',
  '30',
  '38',
  'about 36',
  'nearly 56',
  'about 56',
];
const MORE = [
  'at least 38',
  '40',
  '45',
  'more than 50',
  '54',
  'nearly 75',
  '85',
  'up to 10',
  'hundreds',
];

it.each(CLAIMS)('all sorts of figures against %o and others', (...claims) => {
  for (const printed of [...PRINTED, ...MORE])
    expect(`${printed}: ${checkOf(printed, 'en', claims)}`).toBe(
      `${printed}: ${recordedCheck(printed, claims)}`,
    );
});
