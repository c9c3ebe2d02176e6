import { useTranslate } from '../shared/use-translate';

/** What stands in place of the collection in a private window, whose storage is another. */
export function PrivateWindow({ onOpen }: { onOpen(): void }) {
  const t = useTranslate();
  return (
    <main class="collection">
      <h1>{t('collection.title')}</h1>
      <div class="notice" role="status">
        <p>{t('collection.private')}</p>
        <div class="tools">
          <button type="button" onClick={onOpen}>
            {t('collection.open-ordinary')}
          </button>
        </div>
      </div>
    </main>
  );
}
