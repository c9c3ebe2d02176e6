import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/model/result';
import { useTranslate } from '../shared/use-translate';

type SaveState = 'ready' | 'saving' | 'saved' | 'updated' | { readonly problem: string };

export interface SaveButtonProps {
  save(): Promise<Result<{ updated: boolean }>>;
  /** The page is in a private window, of which the reader expects that nothing stays. */
  readonly isPrivate: boolean;
}

/** Saves the article of the page, and says what came of it. */
export function SaveButton({ save, isPrivate }: SaveButtonProps) {
  const t = useTranslate();
  const [state, setState] = useState<SaveState>('ready');
  const onClick = async (): Promise<void> => {
    setState('saving');
    const saved = await save();
    setState(
      saved.ok ? (saved.value.updated ? 'updated' : 'saved') : { problem: saved.fault.message },
    );
  };
  const said =
    typeof state === 'object'
      ? t('popup.save-failed', state)
      : state === 'ready'
        ? ''
        : t(`popup.${state}`);
  const button = (
    <div class="row">
      <button
        type="button"
        class="primary"
        disabled={state === 'saving'}
        onClick={() => void onClick()}
      >
        {t('popup.save')}
      </button>
      <span role="status" class="quiet save-state">
        {said}
      </span>
    </div>
  );
  if (!isPrivate) return button;
  return (
    <>
      {button}
      <p class="quiet">{t('popup.save-private')}</p>
    </>
  );
}
