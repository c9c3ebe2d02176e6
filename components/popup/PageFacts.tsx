import { PAINT_POLICIES, type PaintPolicy } from '../../lib/core/annotate/link/paint-policy';
import { useTranslate } from '../shared/use-translate';
import { FoundList, type FoundListProps } from './FoundList';
import { NotOnPage } from './NotOnPage';
import type { TabState } from './tab-state';

export interface PageFactsProps extends Pick<FoundListProps, 'onShow'> {
  readonly tab: TabState;
  readonly policy: PaintPolicy;
  onPolicy(policy: PaintPolicy): void;
  onSwitch(on: boolean): void;
  onStart(always: boolean): void;
}

/** What was found on the page, which of it is marked, and the switch for its site. */
export function PageFacts({ tab, policy, onPolicy, onShow, onSwitch, onStart }: PageFactsProps) {
  const t = useTranslate();
  if (tab.kind === 'asking') return <p class="quiet">{t('popup.reading')}</p>;
  if (tab.kind !== 'page') return <NotOnPage tab={tab} onStart={onStart} />;
  const { page, host } = tab;
  const off = page.state === 'off';
  return (
    <>
      {page.state === 'marked' ? (
        <FoundList found={page.found} onShow={onShow} />
      ) : (
        <p class="quiet why">{t(`popup.${page.state}`)}</p>
      )}
      <div class="row site">
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={!off}
            aria-checked={!off}
            onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
          />
          {t(off ? 'popup.site-off' : 'popup.site-on', { host })}
        </label>
        {!off && (
          <select
            aria-label={t('popup.mode')}
            value={policy}
            onChange={({ currentTarget }) => onPolicy(currentTarget.value as PaintPolicy)}
          >
            {PAINT_POLICIES.map((each) => (
              <option key={each} value={each}>
                {t(`options.policy-${each}`)}
              </option>
            ))}
          </select>
        )}
      </div>
    </>
  );
}
