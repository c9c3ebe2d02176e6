import { PAINT_POLICIES, type PaintPolicy } from '../../lib/core/annotate/link/paint-policy';
import { useTranslate } from '../shared/use-translate';
import { FoundList, type FoundListProps } from './FoundList';
import { NotOnPage, type NotOnPageProps } from './NotOnPage';
import { ThisVisit } from './ThisVisit';
import type { TabState } from './tab-state';

export interface PageFactsProps
  extends Pick<FoundListProps, 'onShow'>,
    Pick<NotOnPageProps, 'onStart' | 'onAllow'> {
  readonly tab: TabState;
  /** Whether the browser did not let Cairn in, when it was asked. */
  readonly problem: boolean;
  readonly policy: PaintPolicy;
  onPolicy(policy: PaintPolicy): void;
  onSwitch(on: boolean): void;
}

/** What was found on the page, which of it is marked, and the switch for its site. */
export function PageFacts({ tab, problem, policy, onPolicy, onSwitch, ...acts }: PageFactsProps) {
  const t = useTranslate();
  if (tab.kind === 'asking') return <p class="quiet">{t('popup.reading')}</p>;
  if (tab.kind !== 'page')
    return (
      <>
        <NotOnPage tab={tab} {...acts} />
        <p role="status">{problem && t('popup.start-failed')}</p>
      </>
    );
  const { page, host } = tab;
  const off = page.state === 'off';
  return (
    <>
      {page.state !== 'marked' && <p class="quiet why">{t(`popup.${page.state}`)}</p>}
      {page.found.length > 0 && <FoundList found={page.found} onShow={acts.onShow} />}
      <ThisVisit tab={tab} onStart={acts.onStart} />
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
