import type { LookupResult } from '../../lib/core/lookup/lookup';
import { colourOf } from '../card/type-colour';
import { useTranslate } from '../shared/use-translate';
import { Marked } from './Marked';

export interface ResultOptionProps {
  readonly id: string;
  readonly result: LookupResult;
  readonly selected: boolean;
  onOpen(beside: boolean): void;
}

/** One answer in the list box: what kind of thing it is, where or when, and one line of its record. */
export function ResultOption({ id, result, selected, onOpen }: ResultOptionProps) {
  const t = useTranslate();
  const { type, name, date, country, matched, line } = result;
  const spans = result.spans[t.language];
  // A country need not say that it lies in itself.
  const where = country && t.country(country) !== t.pick(name) ? [t.country(country)] : [];
  const about = [t(`type.${type}`), ...(date ? [t.date(date)] : []), ...where];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box above, as in every combobox
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      style={{ '--type': colourOf(type) }}
      onClick={({ ctrlKey, metaKey }) => onOpen(ctrlKey || metaKey)}
    >
      <span class="name">
        <Marked text={t.pick(name)} spans={spans} />
      </span>
      <span class="line">
        <span class="kind">{about.join(' · ')}</span>{' '}
        {matched && spans.length === 0 ? (
          <Marked text={matched} spans={result.spans.matched ?? []} />
        ) : (
          line[t.language]
        )}
      </span>
    </div>
  );
}
