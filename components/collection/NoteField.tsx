import { useEffect, useRef, useState } from 'preact/hooks';

export interface NoteFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  onChange(text: string): void;
}

/** How long the reader must pause before what was typed is kept. Milliseconds. */
const PAUSE = 500;

/**
 * A text that keeps itself: after a pause, when the field is left, when the page is. While something typed is not
 * kept yet, what comes from elsewhere does not replace it.
 */
export function NoteField({ label, text, rows, onChange }: NoteFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const change = useRef(onChange);
  change.current = onChange;
  const keep = useRef((): void => {
    if (pending.current === null) return;
    const value = pending.current;
    pending.current = null;
    change.current(value);
  }).current;
  useEffect(() => {
    const onHide = (): void => keep();
    // What is only now on its way to the disk must not go with the page: so the browser asks.
    const onLeave = (event: Event): void => {
      if (pending.current !== null) event.preventDefault();
      keep();
    };
    addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', onHide);
      keep();
    };
  }, []);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  // What was typed has come back as what is kept.
  useEffect(() => {
    if (typed === text) setTyped(null);
  }, [text]);
  return (
    <label class="note-field">
      <span>{label}</span>
      <textarea
        rows={rows}
        value={typed ?? text}
        onInput={({ currentTarget }) => {
          pending.current = currentTarget.value;
          setTyped(currentTarget.value);
        }}
        onBlur={keep}
      />
    </label>
  );
}
