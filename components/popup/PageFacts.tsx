import type { PageState } from '../../lib/platform/messages/tab';
import { colourOf } from '../card/type-colour';
import { useTranslate } from '../shared/use-translate';

/** What Cairn knows of the tab in front. */
export type TabState =
  | { readonly kind: 'page'; readonly page: PageState; readonly host: string }
  /** Our script is not in the page, but may be put there. */
  | { readonly kind: 'not-here'; readonly host: string }
  /** The browser keeps every extension out. */
  | { readonly kind: 'restricted' };

export interface PageFactsProps {
  readonly tab: TabState;
  onShow(id: string): void;
  onSwitch(on: boolean): void;
  onStart(always: boolean): void;
}

/** What was found on the page, and the switch for its site. */
export function PageFacts({ tab, onShow, onSwitch, onStart }: PageFactsProps) {
  const t = useTranslate();
  if (tab.kind === 'restricted') return <p class="quiet">{t('popup.restricted')}</p>;
  if (tab.kind === 'not-here') {
    return (
      <>
        <p class="quiet">{t('popup.not-here')}</p>
        <div class="row">
          <button type="button" class="primary" onClick={() => onStart(false)}>
            {t('popup.annotate-once')}
          </button>
          <button type="button" onClick={() => onStart(true)}>
            {t('popup.always-here')}
          </button>
        </div>
      </>
    );
  }
  const { page, host } = tab;
  const off = page.state === 'off';
  return (
    <>
      <h2>{t('popup.on-page')}</h2>
      {page.state === 'marked' ? (
        <ul class="found">
          {page.found.map(({ id, name, type, count }) => (
            <li key={id} style={{ '--type': colourOf(type) }}>
              <button type="button" onClick={() => onShow(id)}>
                <span>{t.pick(name)}</span>
                <span class="count" title={t('popup.times', { count })}>
                  {count > 1 && count}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{t(`popup.${page.state}`)}</p>
      )}
      <div class="row">
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={!off}
            aria-checked={!off}
            onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
          />
          {off ? t('popup.site-off', { host }) : t('popup.site-on', { host })}
        </label>
      </div>
    </>
  );
}
