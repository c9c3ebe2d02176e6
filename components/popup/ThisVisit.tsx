import { useTranslate } from '../shared/use-translate';
import type { NotOnPageProps } from './NotOnPage';
import type { TabState } from './tab-state';

export interface ThisVisitProps extends Pick<NotOnPageProps, 'onStart'> {
  readonly tab: Extract<TabState, { kind: 'page' }>;
}

/** That Cairn is on the page only because the reader has clicked on its button, and how it may stay. */
export function ThisVisit({ tab: { access, host, page }, onStart }: ThisVisitProps) {
  const t = useTranslate();
  if (access === 'granted' || page.state === 'off') return null;
  const revoked = access === 'revoked';
  return (
    <div class="visit">
      <p class="why">{t(revoked ? 'popup.visit-revoked' : 'popup.visit', { host })}</p>
      <div class="row">
        <button type="button" onClick={() => onStart(true)}>
          {revoked ? t('popup.allow', { host }) : t('popup.always-here')}
        </button>
      </div>
    </div>
  );
}
