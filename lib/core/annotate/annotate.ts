import type { Incident } from '../model/incident';
import type { Annotations } from '../model/link';
import type { PageInput } from '../model/page';
import { findingIncidents } from './incidents/find-incidents';
import { chooseIncidentMarks, chooseMarks } from './link/choose-marks';
import { withLearned } from './link/defined-acronyms';
import { linkMentions } from './link/link-mentions';
import { readContext } from './link/page-context';
import { findMentions } from './match/find-mentions';
import type { Gazetteer } from './match/gazetteer';

/** A dataset ready to annotate with: compiled names and the incidents of one release. */
export interface Compiled {
  readonly gazetteer: Gazetteer;
  readonly incidents: readonly Incident[];
}

/**
 * From a page's text to its links and the recorded incidents that it tells of. Never throws on any text. The names come
 * first: finding the incidents takes several times as long. Undefined is a pause, in which others may have their turn.
 */
export function* annotateInParts(
  compiled: Compiled,
  page: PageInput,
): Generator<Partial<Annotations> | undefined, void, undefined> {
  const { gazetteer, incidents } = compiled;
  const found = findMentions(gazetteer, page.text, page.lang);
  const context = readContext(gazetteer, page, found);
  const mentions = withLearned(page.text, found.mentions, context.defined);
  const { links, nils } = linkMentions(gazetteer, context, mentions);
  yield { edition: gazetteer.edition, nils, links: chooseMarks(context, links) };
  const told = yield* findingIncidents(incidents, page, links);
  yield { incidents: chooseIncidentMarks(context, told) };
}

/** The same in one. */
export function annotate(compiled: Compiled, page: PageInput): Annotations {
  let whole: Partial<Annotations> = {};
  for (const part of annotateInParts(compiled, page)) if (part) whole = { ...whole, ...part };
  return whole as Annotations;
}
