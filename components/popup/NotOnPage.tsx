import { useTranslate } from '../shared/use-translate';
import type { TabState } from './tab-state';

export interface NotOnPageProps {
  readonly tab: Exclude<TabState, { kind: 'page' | 'asking' }>;
  /** @param always also from now on, by itself */
  onStart(always: boolean): void;
}

/** Why Cairn is not on the page, and what can be done about it with one click. */
export function NotOnPage({ tab, onStart }: NotOnPageProps) {
  const t = useTranslate();
  if (tab.kind === 'restricted') return <p class="quiet why">{t(`restricted.${tab.why}`)}</p>;
  if (tab.kind === 'revoked')
    return (
      <>
        <p class="why">{t('popup.revoked', { host: tab.host })}</p>
        <div class="row">
          <button type="button" class="primary" onClick={() => onStart(true)}>
            {t('popup.allow', { host: tab.host })}
          </button>
        </div>
      </>
    );
  return (
    <>
      <p class="quiet why">{t(tab.listed ? 'popup.not-loaded' : 'popup.not-here')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => onStart(false)}>
          {t('popup.annotate-once')}
        </button>
        {!tab.listed && (
          <button type="button" onClick={() => onStart(true)}>
            {t('popup.always-here')}
          </button>
        )}
      </div>
    </>
  );
}
