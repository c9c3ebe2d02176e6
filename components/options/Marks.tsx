import { PAINT_POLICIES } from '../../lib/core/annotate/link/paint-policy';
import { RECORD_TYPES, type RecordType } from '../../lib/core/model/entity';
import { useTranslate } from '../shared/use-translate';
import { Choice } from './Choice';
import { Group } from './Group';
import { Preview } from './Preview';
import type { SettingsProps } from './settings-props';

/** Which mentions and which kinds of names are marked, with a sample that follows. */
export function Marks({ settings, onChange }: SettingsProps) {
  const t = useTranslate();
  const { paintPolicy, hiddenTypes } = settings;
  const toggle = (type: RecordType, on: boolean): void => {
    const others = hiddenTypes.filter((other) => other !== type);
    onChange({ hiddenTypes: on ? others : [...others, type] });
  };
  return (
    <Group id="marks" title={t('options.marks')}>
      <Choice
        name="policy"
        legend={t('options.policy')}
        values={PAINT_POLICIES}
        chosen={paintPolicy}
        wordFor={(policy) => t(`options.policy-${policy}`)}
        onChoose={(policy) => onChange({ paintPolicy: policy })}
      />
      <fieldset>
        <legend>{t('options.types')}</legend>
        <div class="types">
          {RECORD_TYPES.map((type) => (
            <label key={type}>
              <input
                type="checkbox"
                checked={!hiddenTypes.includes(type)}
                onChange={({ currentTarget }) => toggle(type, currentTarget.checked)}
              />
              <span class={`marked ${type}`}>{t(`type.${type}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Preview settings={settings} />
    </Group>
  );
}
