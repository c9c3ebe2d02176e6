import { useTranslate } from '../shared/use-translate';

export interface FirstRunPageProps {
  /** How many news sites are listed, and on how many of them the browser does not let Cairn run. */
  readonly sites: { readonly listed: number; readonly revoked: number };
  /** Keys that go to the next and to the previous mark, as the browser has them; empty for none. */
  readonly keys: string;
  onAllow(): void;
}

/** The sample is a story like any other: Cairn reads it as it reads every page. */
function Sample() {
  const t = useTranslate();
  return (
    <article>
      <h3>{t('first.sample-title')}</h3>
      <p class="quiet">
        <time dateTime="2025-06-02">{t('first.sample-by')}</time>
      </p>
      <p>{t('first.sample-1')}</p>
      <p>{t('first.sample-2')}</p>
      <p>{t('first.sample-3')}</p>
    </article>
  );
}

/** What Cairn does, shown by doing it; where it runs, and what becomes of what is read. */
export function FirstRunPage({ sites, keys, onAllow }: FirstRunPageProps) {
  const t = useTranslate();
  return (
    <main>
      <header>
        <p class="name">{t('app.name')}</p>
        <h1>{t('first.title')}</h1>
        <p class="lead">{t('first.lead')}</p>
      </header>
      <section>
        <h2>{t('first.try')}</h2>
        <p class="quiet">{t('first.try-help', { keys })}</p>
        <Sample />
      </section>
      <section>
        <h2>{t('first.where')}</h2>
        <p>{t('first.where-text')}</p>
        {sites.revoked > 0 && (
          <>
            <p>{t('first.revoked', { count: sites.revoked, of: sites.listed })}</p>
            <p>
              <button type="button" class="primary" onClick={onAllow}>
                {t('first.allow')}
              </button>
            </p>
          </>
        )}
      </section>
      <section>
        <h2>{t('first.private')}</h2>
        <p>{t('first.private-text')}</p>
      </section>
      <nav>
        <a class="button" href="/popup.html">
          {t('first.lookup')}
        </a>
        <a class="button" href="/options.html">
          {t('first.next')}
        </a>
      </nav>
    </main>
  );
}
