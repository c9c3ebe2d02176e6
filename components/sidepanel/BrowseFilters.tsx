import { RECORD_TYPES } from '../../lib/core/model/entity';
import type { BrowsePage, BrowseQuery } from '../../lib/core/panel/browse';
import { FIRST_QUERY } from '../../lib/core/panel/route';
import { useTranslate } from '../shared/use-translate';

export interface BrowseFiltersProps {
  readonly query: BrowseQuery;
  readonly choices: BrowsePage['choices'];
  /**
   * Shown at once, so that no keystroke is lost.
   * @param instead in the place of the last change, as one types
   */
  onChange(query: BrowseQuery, instead?: boolean): void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  onChoose(value: string): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a list of records is narrowed by. */
export function BrowseFilters({ query, choices, onChange }: BrowseFiltersProps) {
  const t = useTranslate();
  const { compare } = new Intl.Collator(t.language);
  const narrow = (change: Partial<BrowseQuery>, instead = false): void =>
    onChange({ ...query, ...change, page: 0 }, instead);
  const countries = choices.countries
    .map((code) => [code, t.country(code)] as const)
    .sort((a, b) => compare(a[1], b[1]));
  const kinds = choices.kinds
    .map((kind) => [kind, t(`kind.${kind}`)] as const)
    .sort((a, b) => compare(a[1], b[1]));
  const isNarrowed = query.text || query.country || query.year || query.kind;
  const incidents = query.type === 'incident';
  return (
    <search class="filters" aria-label={t('browse.filter')}>
      <Choice
        label={t('browse.type')}
        value={query.type}
        options={[...RECORD_TYPES].reverse().map((type) => [type, t(`types.${type}`)] as const)}
        onChoose={(type) => {
          const next = RECORD_TYPES.find((each) => each === type) ?? 'incident';
          const sort = next === 'incident' ? 'date' : 'incidents';
          narrow({ type: next, sort, descending: true, kind: undefined });
        }}
      />
      <label>
        <span>{t('browse.text')}</span>
        <input
          type="search"
          value={query.text ?? ''}
          maxLength={100}
          spellcheck={false}
          onInput={({ currentTarget: { value } }) =>
            narrow({ text: value || undefined }, query.text !== undefined)
          }
        />
      </label>
      <Choice
        label={t('browse.country')}
        value={query.country ?? ''}
        options={[['', t('browse.all-countries')], ...countries]}
        onChoose={(country) => narrow({ country: country || undefined })}
      />
      <Choice
        label={t('browse.year')}
        value={String(query.year ?? '')}
        options={[
          ['', t('browse.all-years')],
          ...choices.years.map((year) => [String(year), String(year)] as const),
        ]}
        onChoose={(year) => narrow({ year: Number(year) || undefined })}
      />
      {incidents && (
        <Choice
          label={t('browse.kind')}
          value={query.kind ?? ''}
          options={[['', t('browse.all-kinds')], ...kinds]}
          onChoose={(kind) => narrow({ kind: choices.kinds.find((each) => each === kind) })}
        />
      )}
      {isNarrowed && (
        <button
          type="button"
          onClick={() =>
            onChange({ ...FIRST_QUERY, type: query.type, sort: incidents ? 'date' : 'incidents' })
          }
        >
          {t('browse.clear')}
        </button>
      )}
    </search>
  );
}
