import { defineContentScript } from 'wxt/utils/define-content-script';
import { awaitStory } from './await-story';
import './marks.css';

/** The top frame, or one of the same origin: other sites' frames in a page are advertisements and players. */
function isOwnFrame(): boolean {
  try {
    return window === window.top || Boolean(window.top?.document);
  } catch {
    return false;
  }
}

export default defineContentScript({
  // wxt.config.ts has the sites: a page has no use for the list.
  matches: [],
  runAt: 'document_idle',
  // A story may stand in a frame of the site's own.
  allFrames: true,
  matchAboutBlank: true,
  main() {
    if (isOwnFrame()) awaitStory();
  },
});
