import { fail, ok, type Result } from '../../lib/core/model/result';
import { send } from '../../lib/platform/send';
import type { answerPanel } from './answer-panel';
import type { keepPage } from './keep-page';
import type { MarkControls } from './mark-controls';
import type { PageReader } from './page-reader';

/** What only a page needs that may hold a story. */
export interface StoryParts {
  readonly PageReader: typeof PageReader;
  readonly MarkControls: typeof MarkControls;
  readonly keepPage: typeof keepPage;
  readonly answerPanel: typeof answerPanel;
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
