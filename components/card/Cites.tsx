import { useId, useState } from 'preact/hooks';
import type { CardSource } from '../../lib/core/card/card-model';
import { useCardView } from './card-view';
import { SourceText } from './SourceText';

/** Numbers shown beside a statement; the rest are one tap further. */
const FIRST = 3;

/** The numbers of a statement's sources; each opens its source in place, right under the statement. */
export function Cites({ sources: numbers }: { readonly sources: readonly number[] }) {
  const { t, sources } = useCardView();
  const [open, setOpen] = useState<number | null>(null);
  const [all, setAll] = useState(numbers.length <= FIRST + 1);
  const note = useId();
  const shown = all ? numbers : numbers.slice(0, FIRST);
  return (
    <>
      {/* A word joiner: the numbers never begin a line. */}
      {'\u2060'}
      <span class="cites">
        {'\u2060'}
        {shown.map((number) => (
          <button
            key={number}
            type="button"
            class="cite"
            aria-label={t('card.source-number', { number: number + 1 })}
            aria-expanded={open === number}
            aria-controls={open === number ? note : undefined}
            onClick={() => setOpen(open === number ? null : number)}
          >
            {number + 1}
          </button>
        ))}
        {!all && (
          <button
            type="button"
            class="cite"
            aria-label={t('card.more-sources', { count: numbers.length - FIRST })}
            onClick={() => setAll(true)}
          >
            +{numbers.length - FIRST}
          </button>
        )}
      </span>
      {open !== null && (
        <span class="source-note" id={note}>
          <SourceText source={sources[open] as CardSource} />
        </span>
      )}
    </>
  );
}
