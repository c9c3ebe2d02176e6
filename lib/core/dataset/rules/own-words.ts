import { findMentions } from '../../annotate/match/find-mentions';
import { compileGazetteer } from '../../annotate/match/gazetteer';
import type { Entity } from '../../model/entity';
import type { Incident } from '../../model/incident';
import type { Span } from '../../model/link';
import { compileRelease } from '../compile-release';
import { type WordRun, wordRuns } from '../fingerprint';
import type { Rule } from './rule';

/** All text of a record that we have worded ourselves, in English (the sources are English). */
function wordedTexts(record: Entity | Incident): string[] {
  const texts = [record.summary.en];
  if ('title' in record) return [...texts, record.title.en];
  for (const { value } of record.claims ?? []) {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && 'en' in value) texts.push(value.en);
  }
  return texts;
}

/** Words of a run that belong to no name: with fewer, it is a list of names with what joins them. */
const OWN_WORDS = 4;

/** How many words of a run lie outside all names of the dataset. */
function ownWords(text: string, run: WordRun, names: readonly Span[]): number {
  const words = [...text.slice(run.start, run.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  return words.filter(({ index }) => {
    const at = run.start + index;
    return !names.some(({ start, end }) => at >= start && at < end);
  }).length;
}

export const ownWordsRule: Rule = {
  name: 'own-words',
  reason: 'Facts carry over from a source, sentences do not: no six words in a row, names apart.',
  check(dataset, report) {
    const { fingerprints, entities, incidents } = dataset;
    if (fingerprints.size === 0) return;
    const gazetteer = compileGazetteer(compileRelease(dataset));
    for (const record of [...entities, ...incidents]) {
      for (const text of wordedTexts(record)) {
        const suspects = wordRuns(text).filter((run) => fingerprints.has(run.fingerprint));
        if (suspects.length === 0) continue;
        const names = findMentions(gazetteer, text).mentions;
        const copied = suspects.find((run) => ownWords(text, run, names) >= OWN_WORDS);
        if (copied)
          report(record.id, `'${text.slice(copied.start, copied.end)}' stands in a source`);
      }
    }
  },
};
