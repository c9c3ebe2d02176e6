import { useEffect } from 'preact/hooks';

/** Names the tab, or the entry in the history, by what it shows; null while that is not known. */
export function useTitle(name: string | null): void {
  useEffect(() => {
    if (name !== null) document.title = name === '' ? 'Cairn' : `${name} – Cairn`;
  }, [name]);
}
