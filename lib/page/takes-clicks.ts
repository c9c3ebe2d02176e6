import { plain } from './plain';

/** Elements whose click is the page's or the browser's. */
const ACTIVE =
  'a[href], area, button, summary, label, input, select, textarea, video, audio, [contenteditable], [role=button], [role=link], [role=tab], [role=option], [role=menuitem]';

/** Whether something that the publisher made clickable lies under a click: then the click is not ours. */
export const takesClicks = (event: Event): boolean =>
  event
    .composedPath()
    .some((target) => plain(target as Element, 'matches')?.call(target, ACTIVE) === true);
