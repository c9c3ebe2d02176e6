import type { Translate } from '../../lib/core/i18n/translate';

/** The numbers of a statement's sources; each leads to its line at the foot of the card. */
export function Cites({
  sources,
  t,
}: {
  readonly sources: readonly number[];
  readonly t: Translate;
}) {
  return (
    <>
      {sources.map((number) => (
        <button
          key={number}
          type="button"
          class="cite"
          aria-label={t('card.source-number', { number: number + 1 })}
          onClick={({ currentTarget }) => showSource(currentTarget, number)}
        >
          {number + 1}
        </button>
      ))}
    </>
  );
}

/** Scrolls to a source and lights it, within whatever root the card lives in. */
function showSource(from: Element, number: number): void {
  const list = from.closest('.card')?.querySelector('.sources');
  const item = list?.children[number];
  for (const other of list?.querySelectorAll('.lit') ?? []) other.classList.remove('lit');
  item?.classList.add('lit');
  item?.scrollIntoView({ block: 'nearest' });
}
