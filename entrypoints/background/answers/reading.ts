import { makeCard } from '../../../lib/core/card/make-card';
import { fail, ok } from '../../../lib/core/model/result';
import {
  compiled,
  origins,
  outlines,
  readyCards,
  recordsAround,
} from '../../../lib/platform/dataset-holder';
import { dropDismissal, keepDismissal } from '../../../lib/platform/dismissals';
import { loadScript, styleShadowTrees } from '../../../lib/platform/load-script';
import type { ReadingReplies } from '../../../lib/platform/messages/reading';
import { forgetReadings, keepReading } from '../../../lib/platform/record-readings';
import { changeSinceRead, markOf } from '../record-changes';
import type { Answers } from './answer';

export const readingAnswers: Answers<keyof ReadingReplies> = {
  async card({ id, published }) {
    const known = await recordsAround(id);
    const card = makeCard(known, id, { published, outlines: await outlines() });
    if (!card) return fail('no-record', `there is no record '${id}'`);
    const changed = await changeSinceRead(known, id).catch(() => null);
    return ok({ ...card, ...(await origins())(id), ...(changed && { changed }) });
  },
  // The extension's own pages, which are in no tab, do not say it of a private window.
  async 'record-read'({ id }, { isPrivate = false }) {
    const mark = isPrivate ? null : await markOf(await recordsAround(id), id);
    if (mark) await keepReading(id, mark);
    return ok(null);
  },
  async 'forget-readings'() {
    await forgetReadings();
    return ok(null);
  },
  async dismiss({ dismissal }) {
    await keepDismissal(dismissal);
    return ok(null);
  },
  async restore({ dismissal }) {
    await dropDismissal(dismissal);
    return ok(null);
  },
  load({ script }, { tab, frame }) {
    // A card is to come: what it is made of is read while its script is.
    if (script === 'card') void readyCards().catch(() => undefined);
    // What the page asks next is made ready while it reads its story.
    if (script === 'story') void compiled().catch(() => undefined);
    return loadScript(script, tab, frame);
  },
  'style-shadow-trees': (_request, { tab, frame }) => styleShadowTrees(tab, frame),
};
