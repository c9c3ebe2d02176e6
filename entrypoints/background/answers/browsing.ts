import { makeLocatorMap } from '../../../lib/core/map/make-locator-map';
import { ok } from '../../../lib/core/model/result';
import { timelineAround } from '../../../lib/core/panel/around';
import { browse } from '../../../lib/core/panel/browse';
import { claimedFigures } from '../../../lib/core/panel/claimed-figures';
import { placesOf } from '../../../lib/core/panel/places-of';
import { outlines, records } from '../../../lib/platform/dataset-holder';
import type { BrowsingReplies } from '../../../lib/platform/messages/browsing';
import { openPanel } from '../../../lib/platform/open-panel';
import type { Answers } from './answer';

export const browsingAnswers: Answers<keyof BrowsingReplies> = {
  browse: async ({ query, language }) => ok(browse(await records(), query, language)),
  async map({ ids, width, height }) {
    const { places, unplaced } = placesOf(await records(), ids);
    return ok({ map: makeLocatorMap(await outlines(), { places, width, height }), unplaced });
  },
  timeline: async ({ ids }) => ok(timelineAround(await records(), ids)),
  figures: async ({ ids }) => ok(claimedFigures(await records(), ids)),
  // Nothing may be awaited before: the click in the page counts only until then.
  'open-panel': ({ id }, { tab, window }) => openPanel({ tab, window, id }),
};
