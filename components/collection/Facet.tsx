import { useState } from 'preact/hooks';
import type { FacetValue } from '../../lib/core/collection/view/count-facets';
import { useTranslate } from '../shared/use-translate';

export interface FacetProps {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  nameOf(value: string): string;
  onChange(chosen: readonly string[]): void;
}

/** Values shown before the reader asks for all. */
const FEW = 6;
/** More are found by words, not by reading on. */
const MANY = 200;

/** One thing to filter by: its values as boxes to tick, each with the number of articles. */
export function Facet({ title, values, chosen, nameOf, onChange }: FacetProps) {
  const t = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const missing = chosen.filter((value) => !values.some((known) => known.value === value));
  const all = [...missing.map((value) => ({ value, count: 0 })), ...values];
  if (all.length === 0) return null;
  const shown = isWhole
    ? all.slice(0, MANY)
    : all.filter(({ value }, i) => i < FEW || chosen.includes(value));
  const flip = (value: string): void =>
    onChange(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => flip(value)} />
          <span class="name">{nameOf(value)}</span>
          <span class="quiet">{t.number(count)}</span>
        </label>
      ))}
      {all.length > FEW && (
        <button
          type="button"
          class="plain link"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t('collection.fewer') : t('collection.all-values', { count: all.length })}
        </button>
      )}
    </fieldset>
  );
}
