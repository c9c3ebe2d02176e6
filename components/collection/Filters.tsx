import type { Records } from '../../lib/core/card/records';
import type { Own } from '../../lib/core/collection/article';
import type { Facets } from '../../lib/core/collection/view/count-facets';
import {
  isFiltered,
  type RowFilter,
  withoutFilters,
} from '../../lib/core/collection/view/page-address';
import { useTranslate } from '../shared/use-translate';
import { Facet } from './Facet';
import { recordName } from './record-name';

export interface FiltersProps {
  readonly filter: RowFilter;
  readonly facets: Facets;
  readonly records: Records | null;
  onChange(filter: RowFilter): void;
}

/** The filter without a day where the reader has emptied its field. */
function withDay(filter: RowFilter, name: 'from' | 'until', day: string): RowFilter {
  const { [name]: _, ...rest } = filter;
  return day === '' ? rest : { ...rest, [name]: day };
}

/** Everything that the list can be narrowed by. */
export function Filters({ filter, facets, records, onChange }: FiltersProps) {
  const t = useTranslate();
  const languages = new Intl.DisplayNames(t.language, { type: 'language', fallback: 'code' });
  const named = (id: string): string => recordName(id, records, t);
  const set = (name: keyof Facets) => (chosen: readonly string[]) =>
    onChange({ ...filter, [name]: chosen });
  const facet = (name: keyof Facets, nameOf: (value: string) => string) => (
    <Facet
      title={t(`collection.facet.${name}`)}
      values={facets[name]}
      chosen={filter[name]}
      nameOf={nameOf}
      onChange={set(name)}
    />
  );
  return (
    <form class="filters" aria-label={t('collection.filters')} onSubmit={(e) => e.preventDefault()}>
      {isFiltered(filter) && (
        <button type="button" onClick={() => onChange(withoutFilters(filter))}>
          {t('collection.clear-filters')}
        </button>
      )}
      {facet('states', (state) => t(`collection.state.${state as Own['state']}`))}
      {facet('tags', (tag) => tag)}
      {facet('entities', named)}
      {facet('incidents', named)}
      {facet('outlets', (outlet) => outlet)}
      <fieldset class="facet days">
        <legend>{t('collection.facet.dates')}</legend>
        {(['from', 'until'] as const).map((name) => (
          <label key={name}>
            <span class="name">{t(`collection.${name}`)}</span>
            <input
              type="date"
              value={filter[name] ?? ''}
              onChange={({ currentTarget }) => onChange(withDay(filter, name, currentTarget.value))}
            />
          </label>
        ))}
      </fieldset>
      {facet('langs', (lang) => languages.of(lang) ?? lang)}
    </form>
  );
}
