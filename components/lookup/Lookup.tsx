import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LookupResult } from '../../lib/core/lookup/lookup';
import { useTranslate } from '../shared/use-translate';
import { ResultOption } from './ResultOption';
import { type Search, useLookup } from './use-lookup';

export interface LookupProps {
  /** What to look up at once; empty for nothing. */
  readonly initial?: string;
  readonly search: Search;
  /** @param beside in the side panel rather than here */
  onOpen(result: LookupResult, beside: boolean): void;
  onQuery?(query: string): void;
}

/** How far a key moves the selection in a list of so many; null for keys that do not. */
function moved(key: string, from: number, count: number): number | null {
  const last = count - 1;
  if (key === 'ArrowDown') return from >= last ? 0 : from + 1;
  if (key === 'ArrowUp') return from <= 0 ? last : from - 1;
  if (key === 'PageDown') return last;
  if (key === 'PageUp') return 0;
  return null;
}

/**
 * A search box over the whole dataset: an ARIA combobox whose list box the arrow keys walk while the focus
 * stays in the box.
 */
export function Lookup({ initial = '', search, onOpen, onQuery }: LookupProps) {
  const t = useTranslate();
  const list = useId();
  const { query, results, failed, setQuery } = useLookup(search, initial);
  const [selected, setSelected] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const count = results?.length ?? 0;
  const chosen = results?.[selected];
  // The popup is opened in order to type.
  useEffect(() => input.current?.focus(), []);
  useEffect(() => setSelected(0), [results]);
  useEffect(() => onQuery?.(query), [query]);
  useEffect(() => {
    document.getElementById(`${list}-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = count > 0 ? moved(event.key, selected, count) : null;
    if (to !== null) setSelected(to);
    else if (event.key === 'Enter' && chosen) onOpen(chosen, event.ctrlKey || event.metaKey);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="lookup">
      <input
        type="text"
        role="combobox"
        aria-label={t('popup.search')}
        placeholder={t('popup.search')}
        aria-expanded={count > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${list}-${selected}` : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        ref={input}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div
        class="results"
        role="listbox"
        id={list}
        aria-label={t('popup.answers')}
        hidden={count === 0}
      >
        {results?.map((result, i) => (
          <ResultOption
            key={result.id}
            id={`${list}-${i}`}
            result={result}
            selected={i === selected}
            onOpen={(beside) => onOpen(result, beside)}
          />
        ))}
      </div>
      {count > 0 && <p class="quiet keys">{t('popup.keys')}</p>}
      <p class="quiet" role="status">
        {failed && t('popup.lookup-failed')}
        {results && count === 0 && t('popup.no-result')}
        {count > 0 && <span class="visually-hidden">{t('popup.results', { count })}</span>}
      </p>
    </div>
  );
}
