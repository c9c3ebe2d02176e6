import { fail, ok, type Result } from '../../lib/core/model/result';
import type { readMeta } from '../../lib/page/article-meta';
import type { makePainter } from '../../lib/page/paint';
import { send } from '../../lib/platform/send';
import type { answerPanel } from './answer-panel';
import type { keepPage } from './keep-page';
import type { MarkControls } from './mark-controls';

/** What only a page with a story needs. */
export interface StoryParts {
  readonly readMeta: typeof readMeta;
  readonly makePainter: typeof makePainter;
  readonly keepPage: typeof keepPage;
  readonly answerPanel: typeof answerPanel;
  readonly MarkControls: typeof MarkControls;
}

declare global {
  /** Set by story.js in the same isolated world; the page cannot see it. */
  var cairnStory: StoryParts | undefined;
}

/** Loads the second script on first need. */
export async function loadStory(): Promise<Result<StoryParts>> {
  if (!globalThis.cairnStory) {
    const loaded = await send<'load'>({ kind: 'load', script: 'story' });
    if (!loaded.ok) return loaded;
  }
  return globalThis.cairnStory
    ? ok(globalThis.cairnStory)
    : fail('no-script', 'the part that reads stories could not be loaded');
}
