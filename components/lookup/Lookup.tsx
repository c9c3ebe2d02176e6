import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LookupResult } from '../../lib/core/lookup/lookup';
import { colourOf } from '../card/type-colour';
import { useTranslate } from '../shared/use-translate';

export interface LookupProps {
  search(query: string): Promise<readonly LookupResult[]>;
  onOpen(id: string): void;
}

/** A search box over the whole dataset, with its answers as a list box that the arrow keys walk. */
export function Lookup({ search, onOpen }: LookupProps) {
  const t = useTranslate();
  const list = useId();
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<readonly LookupResult[] | null>(null);
  const [selected, setSelected] = useState(0);
  const turn = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  // The popup is opened in order to type.
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const mine = ++turn.current;
    if (query.trim() === '') return setResults(null);
    void search(query).then((found) => {
      if (mine !== turn.current) return;
      setResults(found);
      setSelected(0);
    });
  }, [query, search]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = (results?.length ?? 0) - 1;
    if (event.key === 'ArrowDown') setSelected(Math.min(last, selected + 1));
    else if (event.key === 'ArrowUp') setSelected(Math.max(0, selected - 1));
    else if (event.key === 'Enter' && results?.[selected]) onOpen(results[selected].id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="search">
        <input
          type="text"
          role="combobox"
          aria-label={t('popup.search')}
          placeholder={t('popup.search')}
          aria-expanded={results !== null}
          aria-controls={list}
          aria-activedescendant={results?.[selected] ? `${list}-${selected}` : undefined}
          autocomplete="off"
          spellcheck={false}
          ref={input}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {results && (
        <div class="results" role="listbox" id={list} aria-label={t('popup.search')}>
          {results.map((result, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box above, as in every combobox
            <div
              key={result.id}
              id={`${list}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === selected}
              style={{ '--type': colourOf(result.type) }}
              onClick={() => onOpen(result.id)}
            >
              <span class="name">{t.pick(result.name)}</span>
              <span class="kind">
                {t(`type.${result.type}`)}
                {result.date
                  ? `, ${t.date(result.date)}`
                  : result.country
                    ? `, ${result.country}`
                    : ''}
              </span>
              <span class="line">{result.matched ?? result.line[t.language]}</span>
            </div>
          ))}
        </div>
      )}
      <p class="quiet" role="status">
        {results &&
          (results.length === 0 ? (
            t('popup.no-result')
          ) : (
            <span class="visually-hidden">{t('popup.results', { count: results.length })}</span>
          ))}
      </p>
    </>
  );
}
