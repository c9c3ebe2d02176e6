/** A page that goes on changing is read again at most this often. Milliseconds. */
const SETTLE = 400;
const LONGEST_WAIT = 2000;

/** Text was added or changed, other than by us. */
function touchesText(records: readonly MutationRecord[], ours: Element | null): boolean {
  return records.some(({ type, target, addedNodes, removedNodes }) => {
    if (ours?.contains(target)) return false;
    if (type === 'characterData') return true;
    return [...addedNodes, ...removedNodes].some(
      (node) => node !== ours && (node.textContent ?? '').trim() !== '',
    );
  });
}

/**
 * Calls back when the text below `root` has changed and then been still for a moment.
 * @param ours the one element that is ours, if there is one by now
 * @returns what ends the watch
 */
export function observeText(
  root: Node,
  ours: () => Element | null,
  onChange: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const observer = new MutationObserver((records) => {
    if (!touchesText(records, ours())) return;
    const now = Date.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        onChange();
      },
      Math.max(0, Math.min(SETTLE, since + LONGEST_WAIT - now)),
    );
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
