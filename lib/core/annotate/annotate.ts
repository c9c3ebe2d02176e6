import type { Incident } from '../model/incident';
import type { Annotations } from '../model/link';
import type { PageInput } from '../model/page';
import { chooseMarks, DEFAULT_PAINT, type PaintChoice } from './choose-marks';
import { findIncidents } from './find-incidents';
import { findMentions } from './find-mentions';
import type { Gazetteer } from './gazetteer';
import { linkMentions } from './link-mentions';
import { readContext } from './page-context';

/** A dataset ready to annotate with: compiled names and the incidents of one release. */
export interface Compiled {
  readonly gazetteer: Gazetteer;
  readonly incidents: readonly Incident[];
}

/** From a page's text to its links and the recorded incidents that it tells of. Never throws on any text. */
export function annotate(
  compiled: Compiled,
  page: PageInput,
  paint: PaintChoice = DEFAULT_PAINT,
): Annotations {
  const { gazetteer, incidents } = compiled;
  const mentions = findMentions(gazetteer, page.text);
  const context = readContext(gazetteer, page, mentions);
  const links = linkMentions(gazetteer, context, mentions);
  return {
    edition: gazetteer.edition,
    links: chooseMarks(gazetteer, context, links, paint),
    incidents: findIncidents(incidents, page, links),
  };
}
