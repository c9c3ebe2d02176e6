import { defineBackground } from 'wxt/utils/define-background';
import { annotatePages } from './annotate-pages';
import { answerMessages } from './answer-messages';
import { answerOmnibox } from './answer-omnibox';
import { followAccess } from './follow-access';
import { followPermissions } from './follow-permissions';
import { offerMenus } from './offer-menus';
import { runCommands } from './run-commands';
import { scheduleSync } from './schedule-sync';
import { tendCollection } from './tend-collection';
import { welcome } from './welcome';

/**
 * The worker may be ended after any event and started by any other. So all listeners are registered
 * here, at once, and nothing that matters is kept in memory only.
 */
export default defineBackground({
  type: 'module',
  main() {
    answerMessages();
    annotatePages();
    runCommands();
    scheduleSync();
    followPermissions();
    followAccess();
    answerOmnibox();
    offerMenus();
    welcome();
    tendCollection();
  },
});
