import { OPENINGS } from '../../lib/core/card/hover';
import type { Settings } from '../../lib/platform/settings';
import { useTranslate } from '../shared/use-translate';
import { Choice } from './Choice';
import { Group } from './Group';
import type { SettingsProps } from './settings-props';

const KEYS: readonly Settings['modifierKey'][] = ['Control', 'Alt', 'Shift'];
/** Milliseconds. */
const LONGEST = 5000;
const STEP = 50;

/** How a card opens, by which key, and after how long. */
export function Opening({ settings, onChange }: SettingsProps) {
  const t = useTranslate();
  const { opening, modifierKey, delays, paintPolicy } = settings;
  const wait = (which: 'show' | 'leave', value: number): void => {
    if (!(value >= 0 && value <= LONGEST)) return;
    const prepare = which === 'show' ? Math.min(delays.prepare, value) : delays.prepare;
    onChange({ delays: { ...delays, prepare, [which]: value } });
  };
  return (
    <Group id="cards" title={t('options.cards')}>
      <Choice
        name="opening"
        legend={t('options.opening')}
        values={OPENINGS}
        chosen={opening}
        wordFor={(each) => t(`options.opening-${each}`)}
        onChoose={(each) => onChange({ opening: each })}
      />
      {(opening === 'modifier' || paintPolicy === 'while-key-held') && (
        <Choice
          name="key"
          legend={t('options.key')}
          values={KEYS}
          chosen={modifierKey}
          wordFor={(key) => t(`options.key-${key}`)}
          onChoose={(key) => onChange({ modifierKey: key })}
        />
      )}
      {(['show', 'leave'] as const).map((which) => (
        <label key={which} class="amount">
          {t(`options.delay-${which}`)}
          <input
            type="number"
            min={0}
            max={LONGEST}
            step={STEP}
            value={delays[which]}
            onChange={({ currentTarget }) => wait(which, currentTarget.valueAsNumber)}
          />
        </label>
      ))}
    </Group>
  );
}
