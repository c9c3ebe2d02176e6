import { useState } from 'preact/hooks';
import type { Own } from '../../lib/core/collection/article';
import { useTranslate } from '../shared/use-translate';

export interface SelectionBarProps {
  readonly count: number;
  onTag(tag: string): void;
  onState(state: Own['state']): void;
  onExport(): void;
  onDelete(): void;
  onClear(): void;
}

/** What can be done with all selected articles at once. */
export function SelectionBar({ count, onTag, onState, onExport, ...on }: SelectionBarProps) {
  const t = useTranslate();
  const [tag, setTag] = useState('');
  return (
    <section class="selection-bar" aria-label={t('collection.selected', { count })}>
      <strong>{t('collection.selected', { count })}</strong>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() !== '') onTag(tag.trim());
          setTag('');
        }}
      >
        <input
          type="text"
          aria-label={t('collection.tag-selected')}
          placeholder={t('collection.tag-selected')}
          value={tag}
          maxLength={100}
          onInput={({ currentTarget }) => setTag(currentTarget.value)}
        />
      </form>
      <button type="button" onClick={() => onState('read')}>
        {t('collection.mark-read')}
      </button>
      <button type="button" onClick={() => onState('unread')}>
        {t('collection.mark-unread')}
      </button>
      <button type="button" onClick={onExport}>
        {t('collection.export')}
      </button>
      <button type="button" onClick={on.onDelete}>
        {t('collection.delete')}
      </button>
      <button type="button" class="plain link" onClick={on.onClear}>
        {t('collection.clear-selection')}
      </button>
    </section>
  );
}
