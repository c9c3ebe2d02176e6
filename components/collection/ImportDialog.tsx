import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/model/result';
import { useTranslate } from '../shared/use-translate';
import type { CollectionActions, ImportOutcome, ImportStep } from './actions';
import { Dialog } from './Dialog';
import { faultText } from './fault-text';

export interface ImportDialogProps {
  /** A file that was dropped on the page. */
  readonly dropped: File | null;
  readonly importFile: CollectionActions['importFile'];
  onClose(): void;
}

/** Entries named of those that were left out. */
const MAX_SKIPPED = 20;

function Outcome({ outcome }: { readonly outcome: Result<ImportOutcome> }) {
  const t = useTranslate();
  if (!outcome.ok) {
    return (
      <div role="alert">
        <p>{faultText(outcome.fault, t)}</p>
        <p>{t('collection.nothing-changed')}</p>
      </div>
    );
  }
  const { added, merged, skipped } = outcome.value;
  return (
    <div role="status">
      <p>
        {t('collection.imported', { count: added })} {t('collection.merged', { count: merged })}
      </p>
      {skipped.length > 0 && (
        <details>
          <summary>{t('collection.skipped', { count: skipped.length })}</summary>
          <ul>
            {skipped.slice(0, MAX_SKIPPED).map(({ at, why }) => (
              <li key={at}>{`${at}${t('list.colon')}${why}`}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Takes a file into the collection: all of it, or, where it is damaged, nothing. */
export function ImportDialog({ dropped, importFile, onClose }: ImportDialogProps) {
  const t = useTranslate();
  const [step, setStep] = useState<ImportStep | null>(null);
  const [outcome, setOutcome] = useState<Result<ImportOutcome> | null>(null);
  const run = async (file: File): Promise<void> => {
    setOutcome(null);
    setStep('reading');
    setOutcome(await importFile(file, setStep));
    setStep(null);
  };
  useEffect(() => {
    if (dropped) void run(dropped);
  }, [dropped]);
  return (
    <Dialog title={t('collection.import')} onClose={onClose}>
      <p>{t('collection.import-what')}</p>
      <label class="file">
        {t('collection.choose-file')}
        <input
          type="file"
          disabled={step !== null}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void run(file);
          }}
        />
      </label>
      {step && (
        <p role="status">
          {t(`collection.step.${step}`)} <progress aria-label={t('collection.working')} />
        </p>
      )}
      {outcome && <Outcome outcome={outcome} />}
    </Dialog>
  );
}
