import type { BrowsePage, BrowseQuery } from '../../lib/core/panel/browse';
import { useTranslate } from '../shared/use-translate';
import { BrowseFilters } from './BrowseFilters';
import { Failed } from './Failed';
import type { PanelActions } from './panel-actions';
import { RecordTable } from './RecordTable';
import { useAnswer } from './use-answer';

const NO_CHOICES: BrowsePage['choices'] = { countries: [], years: [], kinds: [] };

function Pager({
  page: { page, pages },
  onPage,
}: {
  readonly page: BrowsePage;
  onPage(page: number): void;
}) {
  const t = useTranslate();
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={t('browse.pages')}>
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('browse.previous')}
      </button>
      <span>{t('browse.page', { page: page + 1, pages })}</span>
      <button type="button" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {t('browse.next')}
      </button>
    </nav>
  );
}

/** The whole dataset as a table, by type, country, year and kind. */
export function BrowseView({
  query,
  actions,
}: {
  readonly query: BrowseQuery;
  readonly actions: PanelActions;
}) {
  const t = useTranslate();
  const { answer, isAsking, again } = useAnswer(`${t.language} ${JSON.stringify(query)}`, () =>
    actions.browse(query),
  );
  const page = answer?.ok ? answer.value : null;
  const go = (next: BrowseQuery, instead?: boolean): void =>
    actions.go({ view: 'browse', query: next }, instead);
  const total = page ? t('browse.total', { count: page.total }) : t('panel.asking');
  return (
    <>
      <h2>{t('browse.title')}</h2>
      <BrowseFilters query={query} choices={page?.choices ?? NO_CHOICES} onChange={go} />
      <p class="quiet" role="status">
        {page?.total === 0 ? t('browse.none') : total}
      </p>
      {answer && !answer.ok && <Failed problem={answer.fault.message} onAgain={again} />}
      {page && page.total > 0 && (
        <div aria-busy={isAsking}>
          <RecordTable
            query={query}
            rows={page.rows}
            caption={`${t(`types.${query.type}`)}, ${total}`}
            onSort={(sort, descending) => go({ ...query, sort, descending, page: 0 })}
          />
          <Pager page={page} onPage={(to) => go({ ...query, page: to })} />
        </div>
      )}
    </>
  );
}
