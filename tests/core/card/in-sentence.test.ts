import { describe, expect, test } from 'vitest';
import { inSentence } from '../../../lib/core/card/in-sentence';
import { parseRecords } from '../../../lib/core/dataset/parse-record';
import type { Wording } from '../../../lib/core/model/display-name';
import type { Entity } from '../../../lib/core/model/entity';
import { readRecordFiles } from '../../../scripts/data/read-dataset';
import { made } from './records-of';

const both = (wording: Wording) =>
  typeof wording === 'string' ? { en: wording, fr: wording } : wording;

const entity = (name: string, summary: { en: string; fr: string }, rest: object = {}): Entity =>
  made('groups/a', 'group', name, { summary, ...rest }) as unknown as Entity;

describe('a name as its record’s summary opens with it', () => {
  test.each([
    ['with its article', 'CMA', 'The CMA is', 'La CMA est', 'the CMA', 'la CMA'],
    ['elided', 'IS', 'IS is', 'L’IS est', 'IS', 'l’IS'],
    ['none where a longer word begins', 'Mal', 'Mali is', 'Le Mali est', 'Mal', 'Mal'],
    ['none where it opens otherwise', 'Gao', 'A town.', 'Ville du Mali.', 'Gao', 'Gao'],
  ])('%s', (_, name, en, fr, english, french) => {
    expect(both(inSentence(entity(name, { en, fr })))).toEqual({ en: english, fr: french });
  });

  test('by its French form, as the summary spells it', () => {
    const summary = { en: 'ECOWAS is', fr: 'La Cédéao est' };
    const aliases = [{ form: 'Cedeao', lang: 'fr' }];
    expect(both(inSentence(entity('ECOWAS', summary, { aliases }))).fr).toBe('la Cédéao');
  });

  test('the longest that stands there', () => {
    const summary = { en: 'The Front of Gao is', fr: 'Le Front de Gao est' };
    const names = { en: 'Front of Gao', fr: 'Front de Gao' };
    expect(inSentence(entity('Front', summary, { names }))).toEqual({
      en: 'the Front of Gao',
      fr: 'le Front de Gao',
    });
  });
});

const ARTICLE = /^(?:le |la |les |l['’])/;
/** People and what is called by a name of its own. */
const WITHOUT =
  /^people\/|^groups\/al-|^groups\/aqim$|^organisations\/(?:acled|hrw|orb-international)$/;

test('who is quoted in the dataset has an article in French', () => {
  const { dataset } = parseRecords(readRecordFiles().files);
  if (!dataset) throw new Error('the records did not parse');
  const { entities, incidents } = dataset;
  const said = [
    ...entities.flatMap(({ claims = [], relations = [] }) => [...claims, ...relations]),
    ...incidents.flatMap(({ actors, figures }) => [...actors, ...figures]),
  ];
  const tellers = new Set(said.flatMap(({ by }) => (typeof by === 'string' ? by : [])));
  const bare = entities
    .filter(({ id }) => tellers.has(id) && !WITHOUT.test(id))
    .map((one) => both(inSentence(one)).fr)
    .filter((french) => !ARTICLE.test(french));
  expect(tellers.size).toBeGreaterThan(20);
  expect(bare).toEqual([]);
});
