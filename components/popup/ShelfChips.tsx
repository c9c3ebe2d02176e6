import type { Shelf, ShelfItem } from '../../lib/core/lookup/shelf';
import { colourOf } from '../card/type-colour';
import { useTranslate } from '../shared/use-translate';

export interface ShelfChipsProps {
  readonly shelf: Shelf;
  onOpen(item: ShelfItem): void;
  onClear(): void;
}

/** Records within reach before anything is typed: the pinned ones, and those opened last. */
export function ShelfChips({ shelf: { pinned, recent }, onOpen, onClear }: ShelfChipsProps) {
  const t = useTranslate();
  const unpinned = recent.filter(({ id }) => !pinned.some((item) => item.id === id));
  const row = (title: string, items: readonly ShelfItem[], clear: boolean) =>
    items.length > 0 && (
      <section class="chips" aria-label={title}>
        <h2>{title}</h2>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            class="chip"
            style={{ '--type': colourOf(item.type) }}
            title={t.pick(item.name)}
            onClick={() => onOpen(item)}
          >
            <span>{t.pick(item.name)}</span>
          </button>
        ))}
        {clear && (
          <button type="button" class="plain link" onClick={onClear}>
            {t('popup.clear-recent')}
          </button>
        )}
      </section>
    );
  if (pinned.length + unpinned.length === 0) return null;
  return (
    <div class="shelf">
      {row(t('popup.pinned'), pinned, false)}
      {row(t('popup.recent'), unpinned, true)}
    </div>
  );
}
