import type { ComponentChildren } from 'preact';
import { PAINT_POLICIES } from '../../lib/core/annotate/link/paint-policy';
import { OPENINGS } from '../../lib/core/card/hover';
import { RECORD_TYPES } from '../../lib/core/model/entity';
import type { Settings } from '../../lib/platform/settings';
import { useTranslate } from '../shared/use-translate';
import { Dismissed } from './Dismissed';

export interface OptionsPageProps {
  readonly settings: Settings;
  onChange(change: Partial<Settings>): void;
  /** The section of the feeds: it has a state of its own. */
  readonly feeds?: ComponentChildren;
}

const LANGUAGES = [
  ['browser', null],
  ['en', 'English'],
  ['fr', 'Français'],
] as const;

function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Marks({ settings, onChange }: OptionsPageProps) {
  const t = useTranslate();
  const { paintPolicy, hiddenTypes } = settings;
  return (
    <Group title={t('options.marks')}>
      {PAINT_POLICIES.map((policy) => (
        <label key={policy}>
          <input
            type="radio"
            name="policy"
            checked={paintPolicy === policy}
            onChange={() => onChange({ paintPolicy: policy })}
          />
          {t(`options.policy-${policy}`)}
        </label>
      ))}
      <p class="quiet">{t('options.types')}</p>
      <div class="types">
        {RECORD_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!hiddenTypes.includes(type)}
              onChange={({ currentTarget }) =>
                onChange({
                  hiddenTypes: currentTarget.checked
                    ? hiddenTypes.filter((other) => other !== type)
                    : [...hiddenTypes, type],
                })
              }
            />
            {t(`type.${type}`)}
          </label>
        ))}
      </div>
    </Group>
  );
}

function Delays({ settings: { delays }, onChange }: OptionsPageProps) {
  const t = useTranslate();
  return (
    <Group title={t('options.delays')}>
      {(['show', 'leave'] as const).map((which) => (
        <label key={which}>
          <input
            type="number"
            min={0}
            max={5000}
            step={50}
            value={delays[which]}
            onChange={({ currentTarget }) => {
              const value = currentTarget.valueAsNumber;
              if (value >= 0 && value <= 5000)
                onChange({
                  delays: {
                    ...delays,
                    [which]: value,
                    ...(which === 'show' && { prepare: Math.min(delays.prepare, value) }),
                  },
                });
            }}
          />
          {t(`options.delay-${which}`)}
        </label>
      ))}
    </Group>
  );
}

/** In the order of `MODIFIER_KEYS`; a view takes no code of the platform. */
const KEYS = ['Control', 'Alt', 'Shift'] as const satisfies readonly Settings['modifierKey'][];

function Opening({ settings, onChange }: OptionsPageProps) {
  const t = useTranslate();
  const { opening, modifierKey, paintPolicy } = settings;
  const needsKey = opening === 'modifier' || paintPolicy === 'while-key-held';
  return (
    <Group title={t('options.opening')}>
      {OPENINGS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="opening"
            checked={opening === each}
            onChange={() => onChange({ opening: each })}
          />
          {t(`options.opening-${each}`)}
        </label>
      ))}
      {needsKey && (
        <label>
          {t('options.key')}
          <select
            value={modifierKey}
            onChange={({ currentTarget }) =>
              onChange({ modifierKey: currentTarget.value as Settings['modifierKey'] })
            }
          >
            {KEYS.map((key) => (
              <option key={key} value={key}>
                {t(`options.key-${key}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </Group>
  );
}

/** All settings; each takes effect at once. */
export function OptionsPage(props: OptionsPageProps) {
  const t = useTranslate();
  const { settings, onChange } = props;
  return (
    <main>
      <h1>{t('options.title')}</h1>
      <Marks {...props} />
      <Group title={t('options.sites')}>
        {settings.disabledHosts.length === 0 && <p class="quiet">{t('options.no-sites')}</p>}
        <ul>
          {settings.disabledHosts.map((host) => (
            <li key={host}>
              {host}
              <button
                type="button"
                onClick={() =>
                  onChange({
                    disabledHosts: settings.disabledHosts.filter((other) => other !== host),
                  })
                }
              >
                {t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t('dismissed.title')}>
        <Dismissed
          dismissed={settings.dismissed}
          onChange={(dismissed) => onChange({ dismissed })}
        />
      </Group>
      <Opening {...props} />
      <Delays {...props} />
      <Group title={t('options.language')}>
        {LANGUAGES.map(([language, name]) => (
          <label key={language}>
            <input
              type="radio"
              name="language"
              checked={settings.language === language}
              onChange={() => onChange({ language })}
            />
            {name ?? t('options.language-browser')}
          </label>
        ))}
      </Group>
      {props.feeds}
    </main>
  );
}
