import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/model/result';
import { useTranslate } from '../shared/use-translate';
import type { CollectionActions, FileFormat } from './actions';
import { FILE_FORMATS } from './actions';
import { Dialog } from './Dialog';
import { faultText } from './fault-text';

/** What can be exported; without ids, everything. */
export interface ExportScope {
  readonly name: 'selected' | 'shown' | 'all';
  readonly count: number;
  readonly ids?: readonly string[];
}

export interface ExportDialogProps {
  readonly scopes: readonly ExportScope[];
  readonly exportFile: CollectionActions['exportFile'];
  onClose(): void;
}

/** Which articles leave the collection as a file, and in which format. */
export function ExportDialog({ scopes, exportFile, onClose }: ExportDialogProps) {
  const t = useTranslate();
  const [scope, setScope] = useState(scopes[0]?.name);
  const [format, setFormat] = useState<FileFormat>('json');
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Result<{ name: string; articles: number }> | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setDone(null);
    setDone(await exportFile(format, scopes.find(({ name }) => name === scope)?.ids));
    setBusy(false);
  };
  return (
    <Dialog title={t('collection.export')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <fieldset>
          <legend>{t('collection.which')}</legend>
          {scopes.map(({ name, count }) => (
            <label key={name}>
              <input
                type="radio"
                name="scope"
                checked={scope === name}
                onChange={() => setScope(name)}
              />
              {t(`collection.scope.${name}`, { count })}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('collection.format')}</legend>
          {FILE_FORMATS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="format"
                checked={format === each}
                onChange={() => setFormat(each)}
              />
              <span>
                {t(`collection.format.${each}`)}
                <span class="quiet"> {t(`collection.format-for.${each}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="tools">
          <button type="submit" class="primary" disabled={isBusy}>
            {t('collection.make-file')}
          </button>
          {isBusy && <progress aria-label={t('collection.working')} />}
        </div>
      </form>
      <p role="status">
        {done?.ok &&
          t('collection.exported', { count: done.value.articles, name: done.value.name })}
      </p>
      {done && !done.ok && <p role="alert">{faultText(done.fault, t)}</p>}
    </Dialog>
  );
}
