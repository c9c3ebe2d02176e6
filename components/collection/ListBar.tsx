import type { RowFilter, Sort } from '../../lib/core/collection/view/page-address';
import { SORTS } from '../../lib/core/collection/view/page-address';
import { useTranslate } from '../shared/use-translate';

export interface ListBarProps {
  readonly filter: RowFilter;
  readonly count: number;
  readonly areFiltersOpen: boolean;
  onSort(sort: Sort): void;
  onSelectAll(): void;
  onFilters(): void;
  onOverview(): void;
}

/** What stands above the list: how many there are, in which order; on narrow screens the way to the other panes. */
export function ListBar({ filter, count, areFiltersOpen, ...on }: ListBarProps) {
  const t = useTranslate();
  const sort = filter.sort ?? (filter.query ? 'best' : 'saved');
  return (
    <div class="list-bar">
      <span class="quiet" role="status">
        {t('collection.count', { count })}
      </span>
      <button
        type="button"
        class="plain link narrow-only"
        aria-expanded={areFiltersOpen}
        onClick={on.onFilters}
      >
        {t('collection.filters')}
      </button>
      <button type="button" class="plain link narrow-only" onClick={on.onOverview}>
        {t('collection.overview')}
      </button>
      {count > 0 && (
        <button type="button" class="plain link" onClick={on.onSelectAll}>
          {t('collection.select-all')}
        </button>
      )}
      <select
        aria-label={t('collection.sort')}
        value={sort}
        onChange={({ currentTarget }) => on.onSort(currentTarget.value as Sort)}
      >
        {SORTS.filter((each) => each !== 'best' || filter.query !== '').map((each) => (
          <option key={each} value={each}>
            {t(`collection.sort.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
