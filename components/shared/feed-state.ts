import { FEED_FAULTS } from '../../lib/core/feed/feed-fault';
import type { Subscription } from '../../lib/core/feed/subscription';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import type { Translate } from '../../lib/core/i18n/translate';

/** What went wrong with a feed, for readers; a code that is none of a feed's is the extension's silence. */
export const faultText = (t: Translate, code: string): string => {
  const known = FEED_FAULTS.find((each) => each === code);
  return t(`feed-fault.${known ?? 'no-answer'}` satisfies MessageKey);
};

/** What a feed is called: as its edition says, or by its id while there is none. */
export const feedName = ({ id, current, staged }: Subscription): string =>
  (current ?? staged)?.title ?? id;

/** How a feed stands, in a sentence. */
export function feedState(t: Translate, { paused, sync }: Subscription): string {
  if (paused) return t('feed-state.paused');
  return t(`feed-state.${sync.outcome}`, {
    when: sync.checkedAt ? t.moment(sync.checkedAt) : '',
    problem: sync.fault ? faultText(t, sync.fault) : '',
  });
}
