import { useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import type { Result } from '../../lib/core/model/result';
import type { Settings } from '../../lib/platform/settings';
import { useTranslate } from '../shared/use-translate';
import { Group } from './Group';

export interface BackupProps {
  readonly settings: Settings;
  onExport(): void;
  /** Takes a file of settings over, whole or not at all. */
  onImport(file: File): Promise<Result<Settings>>;
  onReset(): void;
  /** Puts the settings back to what they were. */
  onUndo(settings: Settings): void;
}

const FAULTS = ['not-json', 'not-settings', 'other-version', 'bad-setting'] as const;

/** What came of it; said in words only when shown, for the language may be among what has changed. */
interface Said {
  readonly key: MessageKey;
  readonly place?: string;
}

/** Settings into a file and out of one, and back to what they were at first; each can be taken back. */
export function Backup({ settings, onExport, onImport, onReset, onUndo }: BackupProps) {
  const t = useTranslate();
  const [before, setBefore] = useState<Settings | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    const reply = await onImport(file);
    setBefore(reply.ok ? settings : null);
    if (reply.ok) return setSaid({ key: 'options.imported' });
    const { code, message } = reply.fault;
    const fault = FAULTS.find((each) => each === code) ?? 'not-json';
    setSaid({ key: `options.import-${fault}`, place: message });
  };
  const reset = (): void => {
    setBefore(settings);
    setSaid({ key: 'options.was-reset' });
    onReset();
  };
  const undo = (): void => {
    if (before) onUndo(before);
    setBefore(null);
    setSaid({ key: 'options.undone' });
  };
  return (
    <Group id="backup" title={t('options.backup')}>
      <p class="quiet">{t('options.backup-help')}</p>
      <div class="row">
        <button type="button" onClick={onExport}>
          {t('options.export')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {t('options.import')}
        </button>
        <button type="button" onClick={reset}>
          {t('options.reset')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          aria-label={t('options.import')}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void take(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <p role="status">
        {said && t(said.key, { place: said.place ?? '' })}{' '}
        {before && (
          <button type="button" class="plain link" onClick={undo}>
            {t('options.undo')}
          </button>
        )}
      </p>
    </Group>
  );
}
