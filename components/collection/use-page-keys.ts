import { useEffect, useRef } from 'preact/hooks';

export interface PageKeys {
  onSearch(): void;
  onLeave(): void;
  onUndo(): void;
  /** A file was dropped on the page. */
  onFile(file: File): void;
}

const isTyping = ({ target }: Event): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, dialog, [contenteditable]') !== null;

/** Keys that work wherever the focus is, but where something is typed; and files dropped anywhere. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    // Escape closes an open card first, and leaves the article the next time. The card is gone when the key gets here.
    let wasCardOpen = false;
    const look = (): void => {
      wasCardOpen = document.querySelector('cairn-card:popover-open') !== null;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event)) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (event.key === '/' && !isCommand) latest.current.onSearch();
      else if (event.key === 'z' && isCommand && !event.shiftKey) latest.current.onUndo();
      else {
        if (event.key === 'Escape' && !wasCardOpen) latest.current.onLeave();
        return;
      }
      event.preventDefault();
    };
    const onDrag = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      latest.current.onFile(file);
    };
    addEventListener('keydown', look, { capture: true, signal });
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('dragover', onDrag, { signal });
    document.addEventListener('drop', onDrop, { signal });
    return () => ending.abort();
  }, []);
}
