import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleRow } from '../../lib/core/collection/article-row';
import {
  extend,
  NOTHING_SELECTED,
  type Selection,
  selectAll,
  toggle,
} from '../../lib/core/collection/view/select-rows';
import { useTranslate } from '../shared/use-translate';
import { ArticleLine } from './ArticleLine';
import { useVirtualRows } from './use-virtual-rows';

export interface ArticleListProps {
  readonly rows: readonly ArticleRow[];
  readonly selection: Selection;
  /** The article that is open. */
  readonly opened: string | null;
  /** The line that the keyboard is at. */
  readonly active: string | null;
  readonly outdated: ReadonlySet<string>;
  readonly listRef: RefObject<HTMLDivElement | null>;
  onActive(id: string): void;
  onSelect(selection: Selection): void;
  /** @param byKey whether the keyboard follows into the article */
  onOpen(id: string, byKey: boolean): void;
  onDelete(): void;
  onToggleRead(): void;
}

/** Lines that Page Up and Page Down go. */
const PAGE = 8;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  j: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  k: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

/** The articles as a list box: one line has the focus, any number are selected. Only what is in view is drawn. */
export function ArticleList(props: ArticleListProps) {
  const t = useTranslate();
  const { rows, selection, opened, outdated, listRef, onSelect, onActive } = props;
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === props.active),
  );
  const virtualizer = useVirtualRows(listRef, rows.length, at, (i) => rows[i]?.id ?? String(i));
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    listRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
  const move = (to: number, extends_: boolean): void => {
    const index = Math.min(rows.length - 1, Math.max(0, to));
    const row = rows[index];
    if (!row) return;
    if (extends_) {
      const begun = selection.anchor ? selection : toggle(selection, rows[at]?.id ?? row.id);
      onSelect(extend(begun, row.id, rows));
    }
    virtualizer.scrollToIndex(index);
    moved.current = true;
    onActive(row.id);
  };
  const keys: Readonly<Record<string, (id: string) => void>> = {
    Enter: (id) => props.onOpen(id, true),
    o: (id) => props.onOpen(id, true),
    ' ': (id) => onSelect(toggle(selection, id)),
    x: (id) => onSelect(toggle(selection, id)),
    Escape: () => onSelect(NOTHING_SELECTED),
    Delete: () => props.onDelete(),
    '#': () => props.onDelete(),
    r: () => props.onToggleRead(),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const row = rows[at];
    const isCommand = event.ctrlKey || event.metaKey;
    const step = STEPS[key];
    if (!row || event.altKey) return;
    if (isCommand && key === 'a') onSelect(selectAll(rows));
    else if (step && !(isCommand && key.length === 1))
      move(step(at, rows.length - 1), event.shiftKey);
    else if (keys[key] && !isCommand) keys[key](row.id);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent, id: string): void => {
    onActive(id);
    const isCheck = (event.target as Element).closest('[data-check]') !== null;
    if (event.shiftKey) onSelect(extend(selection, id, rows));
    else if (isCheck || event.ctrlKey || event.metaKey) onSelect(toggle(selection, id));
    else props.onOpen(id, false);
  };
  return (
    <div class="lines-scroller" ref={listRef}>
      <div
        class="lines"
        role="listbox"
        aria-label={t('collection.list')}
        aria-multiselectable="true"
        tabIndex={-1}
        onKeyDown={onKeyDown}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const isSelected = selection.ids.has(row.id);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list box above takes the keys of its options
            <div
              key={key}
              ref={(line) => virtualizer.measureElement(line)}
              data-index={index}
              class="line"
              role="option"
              tabIndex={index === at ? 0 : -1}
              aria-selected={isSelected}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              {...(row.id === opened && { 'aria-current': 'true' })}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => onClick(event, row.id)}
            >
              <ArticleLine row={row} isSelected={isSelected} isOutdated={outdated.has(row.id)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
