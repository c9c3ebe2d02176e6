import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTranslate } from '../shared/use-translate';

export interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** A modal dialog: the browser's own, so that Escape, focus and what lies behind are right. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const t = useTranslate();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    dialog.showModal();
    // The event of a dialog that another has taken the place of comes late, and would close that one.
    dialog.addEventListener('close', onClose);
    return () => {
      dialog.removeEventListener('close', onClose);
      dialog.close();
    };
  }, []);
  return (
    <dialog ref={box} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" aria-label={t('card.close')} onClick={() => box.current?.close()}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
