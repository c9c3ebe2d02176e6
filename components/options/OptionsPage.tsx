import { useTranslate } from '../shared/use-translate';
import { Backup, type BackupProps } from './Backup';
import { Choice } from './Choice';
import { Dismissed } from './Dismissed';
import { Feeds, type FeedsProps } from './Feeds';
import { Group } from './Group';
import { Marks } from './Marks';
import { Opening } from './Opening';
import { Shortcuts, type ShortcutsProps } from './Shortcuts';
import { Sites, type SitesProps } from './Sites';
import { Stored, type StoredProps } from './Stored';
import type { SettingsProps } from './settings-props';

export type OptionsPageProps = SettingsProps &
  SitesProps &
  ShortcutsProps &
  StoredProps &
  BackupProps & {
    /** What the section of the feeds is told and asks. */
    readonly subscriptions: FeedsProps;
  };

const PARTS = [
  'marks',
  'cards',
  'dismissed',
  'sites',
  'keys',
  'language',
  'feeds',
  'stored',
  'backup',
] as const;
const LANGUAGES = ['browser', 'en', 'fr'] as const;
/** Languages are called by their own names. */
const OWN_NAMES = { en: 'English', fr: 'Français' } as const;

/** All settings; each takes effect at once, in open tabs too. */
export function OptionsPage(props: OptionsPageProps) {
  const t = useTranslate();
  const { settings, onChange } = props;
  return (
    <div class="page">
      <nav aria-label={t('options.title')}>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`options.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{t('options.title')}</h1>
        <Marks {...props} />
        <Opening {...props} />
        <Group id="dismissed" title={t('options.dismissed')}>
          <Dismissed
            dismissed={settings.dismissed}
            onChange={(dismissed) => onChange({ dismissed })}
          />
        </Group>
        <Sites {...props} />
        <Shortcuts {...props} />
        <Group id="language" title={t('options.language')}>
          <Choice
            name="language"
            legend={t('options.language-of')}
            values={LANGUAGES}
            chosen={settings.language}
            wordFor={(each) =>
              each === 'browser' ? t('options.language-browser') : OWN_NAMES[each]
            }
            onChoose={(language) => onChange({ language })}
          />
        </Group>
        <Group id="feeds" title={t('options.feeds')}>
          <Feeds {...props.subscriptions} />
        </Group>
        <Stored {...props} />
        <Backup {...props} />
      </main>
    </div>
  );
}
