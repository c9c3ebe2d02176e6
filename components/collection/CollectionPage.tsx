import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Records } from '../../lib/core/card/records';
import type { Own } from '../../lib/core/collection/article';
import type { ArticleRow } from '../../lib/core/collection/article-row';
import { countFacets, countValues, NO_FACETS } from '../../lib/core/collection/view/count-facets';
import { filterRows } from '../../lib/core/collection/view/filter-rows';
import {
  type Beside as BesideAddress,
  isFiltered,
  type PageAddress,
  type RowFilter,
  withoutFilters,
} from '../../lib/core/collection/view/page-address';
import {
  keepOnly,
  NOTHING_SELECTED,
  type Selection,
  selectAll,
} from '../../lib/core/collection/view/select-rows';
import type { Outlines } from '../../lib/core/map/outlines';
import type { Result } from '../../lib/core/model/result';
import type { CollectionHealth } from '../../lib/platform/collection/collection-health';
import { useTranslate } from '../shared/use-translate';
import { ArticleList } from './ArticleList';
import type { CollectionActions } from './actions';
import { Beside } from './Beside';
import { Dialogs, type OpenDialog } from './Dialogs';
import { Filters } from './Filters';
import { ListBar } from './ListBar';
import { Notices } from './Notices';
import { SelectionBar } from './SelectionBar';
import { Toast } from './Toast';
import { TopBar } from './TopBar';
import { useEdits } from './use-edits';
import { useInSlices } from './use-in-slices';
import { usePageKeys } from './use-page-keys';
import { useSettled } from './use-settled';

export interface CollectionPageProps {
  /** The last saved first; null while they are read. */
  readonly rows: Result<readonly ArticleRow[]> | null;
  /** What the query led to, the best first; null where there is no query. */
  readonly found: readonly string[] | null;
  readonly address: PageAddress;
  readonly records: Records | null;
  readonly outlines: Outlines | null;
  readonly health: CollectionHealth | null;
  /** Articles that mention a record which was changed since. */
  readonly outdated: ReadonlySet<string>;
  readonly actions: CollectionActions;
}

const NO_ROWS: readonly ArticleRow[] = [];

/** The saved articles: filters, list and reader side by side, or one after the other where there is little room. */
export function CollectionPage(props: CollectionPageProps) {
  const t = useTranslate();
  const { found, address, records, outlines, health, outdated, actions } = props;
  const { filter, beside } = address;
  const rows = props.rows?.ok ? props.rows.value : NO_ROWS;
  const shown = useMemo(() => filterRows(rows, filter, found), [rows, filter, found]);
  // The list follows every letter; what counts it, and the pictures of it, when the typing rests.
  const settled = useSettled(shown, ({ length }) => length === 0);
  const facets = useInSlices(() => countFacets(settled), [settled]) ?? NO_FACETS;
  const knownTags = useMemo(() => countValues(rows, 'tags').map(({ value }) => value), [rows]);
  const [chosen, setSelection] = useState<Selection>(NOTHING_SELECTED);
  const [active, setActive] = useState<string | null>(null);
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  /** Whether what is opened next takes the keyboard. */
  const wantsFocus = useRef(false);
  const selection = useMemo(() => {
    if (chosen.ids.size === 0) return chosen;
    const there = new Set(rows.map(({ id }) => id));
    return keepOnly(chosen, (id) => there.has(id));
  }, [rows, chosen]);

  const setFilter = (next: RowFilter, replace = false): void =>
    actions.go({ filter: next, beside }, replace);
  const open = (next: BesideAddress, byKey = true): void => {
    wantsFocus.current = byKey;
    actions.go({ filter, beside: next });
  };
  const focusList = (): void =>
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  const leave = (): void => {
    actions.go({ filter, beside: null });
    requestAnimationFrame(focusList);
  };
  const { said, setSaid, restore, changeAll, ...edits } = useEdits(actions);
  const remove = async (ids: readonly string[]): Promise<void> => {
    const at = shown.findIndex(({ id }) => ids.includes(id));
    const next = shown.slice(at).find(({ id }) => !ids.includes(id));
    await edits.remove(ids);
    // Of what the list does not show, none of its lines is the next.
    if (at >= 0) setActive(next?.id ?? null);
    if (beside?.kind === 'article' && ids.includes(beside.id)) leave();
    else if (list.current?.contains(document.activeElement)) requestAnimationFrame(focusList);
  };
  const changeSelected = (change: (own: Own) => Own): void =>
    void changeAll([...selection.ids], change);
  const picked = (): readonly string[] => {
    const line = active ?? shown[0]?.id;
    return selection.ids.size > 0 ? [...selection.ids] : line ? [line] : [];
  };
  const toggleRead = (): void => {
    const ids = picked();
    const isRead = rows.find(({ id }) => id === ids[0])?.state === 'read';
    void edits.change(ids, (own) => ({ ...own, state: isRead ? 'unread' : 'read' }));
  };
  usePageKeys({
    onSearch: () => search.current?.focus(),
    onLeave: () => pane.current?.contains(document.activeElement) && leave(),
    onUndo: () => said?.undo && void restore(said.undo),
    onFile: (file) => setDialog({ kind: 'import', file }),
  });
  const key = beside ? `${beside.kind} ${'id' in beside ? beside.id : ''}` : '';
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [key]);
  const onShown = (): void => {
    const isListHidden = list.current !== null && list.current.getClientRects().length === 0;
    if (beside && (wantsFocus.current || isListHidden))
      pane.current?.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true });
    wantsFocus.current = false;
  };

  const filters = useMemo(
    () => <Filters filter={filter} facets={facets} records={records} onChange={setFilter} />,
    [address, facets, records],
  );
  const fault = props.rows && !props.rows.ok ? props.rows.fault : null;
  const isEmpty = props.rows?.ok === true && rows.length === 0;
  return (
    <main class={beside ? 'collection with-beside' : 'collection'}>
      <TopBar
        query={filter.query}
        searchRef={search}
        isEmpty={rows.length === 0}
        onQuery={(query) => setFilter({ ...filter, query }, true)}
        onList={focusList}
        onDialog={setDialog}
      />
      <Notices
        fault={fault}
        health={health}
        onImport={() => setDialog({ kind: 'import', file: null })}
        onAcceptLoss={actions.acceptLoss}
      />
      {isEmpty && <p class="empty">{t('collection.empty')}</p>}
      {rows.length > 0 && (
        <div class="panes">
          <aside class={areFiltersOpen ? 'side open' : 'side'} aria-label={t('collection.filters')}>
            {filters}
          </aside>
          <section class="list" aria-label={t('collection.list')}>
            <ListBar
              filter={filter}
              count={shown.length}
              areFiltersOpen={areFiltersOpen}
              onSort={(sort) => setFilter({ ...filter, sort }, true)}
              onSelectAll={() => setSelection(selectAll(shown))}
              onFilters={() => setFiltersOpen(!areFiltersOpen)}
              onOverview={() => open({ kind: 'overview' })}
            />
            {selection.ids.size > 0 && (
              <SelectionBar
                count={selection.ids.size}
                onTag={(tag) =>
                  changeSelected((own) => ({ ...own, tags: [...new Set([...own.tags, tag])] }))
                }
                onState={(state) => changeSelected((own) => ({ ...own, state }))}
                onExport={() => setDialog({ kind: 'export' })}
                onDelete={() => void remove([...selection.ids])}
                onClear={() => setSelection(NOTHING_SELECTED)}
              />
            )}
            {shown.length === 0 && (
              <p class="empty">
                {t('collection.no-match')}{' '}
                {isFiltered(filter) && (
                  <button
                    type="button"
                    class="plain link"
                    onClick={() => setFilter(withoutFilters(filter))}
                  >
                    {t('collection.clear-filters')}
                  </button>
                )}
              </p>
            )}
            <ArticleList
              rows={shown}
              selection={selection}
              opened={beside?.kind === 'article' ? beside.id : null}
              active={active}
              outdated={outdated}
              listRef={list}
              onActive={setActive}
              onSelect={setSelection}
              onOpen={(id, byKey) => open({ kind: 'article', id }, byKey)}
              onDelete={() => void remove(picked())}
              onToggleRead={toggleRead}
            />
          </section>
          <section class="beside" ref={pane} tabIndex={-1} aria-label={t('collection.reader')}>
            {beside && (
              <button type="button" class="plain link back" onClick={leave}>
                ← {t('collection.back')}
              </button>
            )}
            <Beside
              beside={beside}
              rows={rows}
              shown={settled}
              records={records}
              outlines={outlines}
              knownTags={knownTags}
              actions={actions}
              onOpen={open}
              onChange={(id, change) => void edits.change([id], change)}
              onDelete={(id) => void remove([id])}
              onShown={onShown}
              onDays={(days) => setFilter({ ...filter, ...days })}
              onPlace={(place) =>
                setFilter({ ...filter, entities: [...new Set([...filter.entities, place])] })
              }
            />
          </section>
        </div>
      )}
      {said && (
        <Toast
          text={said.text}
          {...(said.undo && { onUndo: () => void restore(said.undo ?? []) })}
          onClose={() => setSaid(null)}
        />
      )}
      <Dialogs
        dialog={dialog}
        rows={rows}
        shown={shown}
        selected={selection.ids}
        health={health}
        actions={actions}
        onClose={() => setDialog(null)}
      />
    </main>
  );
}
