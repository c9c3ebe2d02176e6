import { useTranslate } from '../shared/use-translate';
import type { TabState } from './tab-state';

export interface NotOnPageProps {
  readonly tab: Exclude<TabState, { kind: 'page' | 'asking' }>;
  /** @param always also from now on, by itself */
  onStart(always: boolean): void;
  /** Asks the reader to let Cairn onto sites, given as match patterns. */
  onAllow(sites: readonly string[]): void;
}

/** Why Cairn is not on the page, and what can be done about it with one click. */
export function NotOnPage({ tab, onStart, onAllow }: NotOnPageProps) {
  const t = useTranslate();
  const once = (primary: boolean) => (
    <button type="button" {...(primary && { class: 'primary' })} onClick={() => onStart(false)}>
      {t('popup.annotate-once')}
    </button>
  );
  switch (tab.kind) {
    case 'restricted':
      return <p class="quiet why">{t(`restricted.${tab.why}`)}</p>;
    case 'unseen':
      return (
        <>
          <p class="quiet why">
            {t('popup.unseen')} {!tab.isShown && t('popup.unseen-press')}
          </p>
          {tab.revoked.length > 0 && (
            <>
              <p class="why">{t('popup.unseen-revoked', { count: tab.revoked.length })}</p>
              <div class="row">
                <button type="button" class="primary" onClick={() => onAllow(tab.revoked)}>
                  {t('popup.allow-listed')}
                </button>
              </div>
            </>
          )}
        </>
      );
    case 'revoked':
      return (
        <>
          <p class="why">{t('popup.revoked', { host: tab.host })}</p>
          <div class="row">
            <button type="button" class="primary" onClick={() => onStart(true)}>
              {t('popup.allow', { host: tab.host })}
            </button>
            {once(false)}
          </div>
        </>
      );
    case 'not-here':
      return (
        <>
          <p class="quiet why">{t(tab.listed ? 'popup.not-loaded' : 'popup.not-here')}</p>
          <div class="row">
            {once(true)}
            {!tab.listed && (
              <button type="button" onClick={() => onStart(true)}>
                {t('popup.always-here')}
              </button>
            )}
          </div>
        </>
      );
  }
}
