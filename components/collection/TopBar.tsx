import type { RefObject } from 'preact';
import { useTranslate } from '../shared/use-translate';
import type { OpenDialog } from './Dialogs';

export interface TopBarProps {
  readonly query: string;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly isEmpty: boolean;
  onQuery(query: string): void;
  /** The keyboard goes on to the list. */
  onList(): void;
  onDialog(dialog: OpenDialog): void;
}

/** The search, and the ways in and out. */
export function TopBar({ query, searchRef, isEmpty, onQuery, onList, onDialog }: TopBarProps) {
  const t = useTranslate();
  return (
    <header class="top">
      <h1>{t('collection.title')}</h1>
      <input
        ref={searchRef}
        type="search"
        aria-label={t('collection.search')}
        placeholder={t('collection.search')}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onList();
        }}
      />
      <div class="tools">
        <button type="button" onClick={() => onDialog({ kind: 'import', file: null })}>
          {t('collection.import')}
        </button>
        <button type="button" disabled={isEmpty} onClick={() => onDialog({ kind: 'export' })}>
          {t('collection.export')}
        </button>
        <button type="button" onClick={() => onDialog({ kind: 'storage' })}>
          {t('collection.storage')}
        </button>
      </div>
    </header>
  );
}
