/** A change is followed after so long: it may be a transition. Milliseconds. */
const WAIT = 300;

/** Calls back when the page may have other colours: it goes dark at a switch of its own, or with the system. */
export function followColours(signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, WAIT);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal });
  const observer = new MutationObserver(follow);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
