import { contestedIn } from '../../lib/core/panel/contested';
import type { ReportSection } from '../../lib/core/panel/page-report';
import { useTranslate } from '../shared/use-translate';
import { Timeline } from '../timeline/Timeline';
import { ContestedFigures } from './ContestedFigures';
import { FactList } from './FactList';
import { Failed } from './Failed';
import { PartLinks } from './PartLinks';
import { PlacesMap } from './PlacesMap';
import type { PanelActions } from './panel-actions';
import { useAnswer } from './use-answer';

export interface PageReportProps {
  readonly sections: readonly ReportSection[];
  readonly actions: PanelActions;
}

function BeforeAndAfter({
  ids,
  actions,
}: {
  readonly ids: readonly string[];
  readonly actions: PanelActions;
}) {
  const t = useTranslate();
  const { answer, again } = useAnswer(ids.join(), () => actions.timeline(ids));
  if (answer?.ok && !answer.value) return null;
  return (
    <section>
      <h2 id="part-timeline" tabIndex={-1}>
        {t('panel.timeline')}
      </h2>
      {answer?.ok && answer.value && (
        <Timeline
          timeline={answer.value}
          t={t}
          onOpen={(id) => actions.go({ view: 'record', id })}
        />
      )}
      {answer && !answer.ok && <Failed problem={answer.fault.message} onAgain={again} />}
      <p class="quiet">{t('panel.timeline-help')}</p>
    </section>
  );
}

/** What a page tells: its facts in reading order, and what the record has around them. */
export function PageReport({ sections, actions }: PageReportProps) {
  const t = useTranslate();
  const items = sections.flatMap((section) => section.items);
  const incidents = items.filter(({ type }) => type === 'incident').map(({ id }) => id);
  const claimed = useAnswer(incidents.join(), () => actions.figures(incidents));
  const contested = claimed.answer?.ok ? contestedIn(sections, claimed.answer.value) : [];
  return (
    <>
      <PartLinks
        parts={[
          ...(contested.length > 0 ? (['figures'] as const) : []),
          ...(incidents.length > 0 ? (['timeline'] as const) : []),
          'map',
        ]}
      />
      <div class="report">
        <section>
          <h2 id="part-facts" tabIndex={-1}>
            {t('panel.facts')}
          </h2>
          <p class="quiet">
            {t('panel.on-page', { count: items.length })}. {t('panel.facts-help')}
          </p>
          <FactList sections={sections} reveal={actions.reveal} />
        </section>
        <div class="beside">
          {contested.length > 0 && (
            <section>
              <h2 id="part-figures" tabIndex={-1}>
                {t('panel.figures')}
              </h2>
              <ContestedFigures contested={contested} />
            </section>
          )}
          {claimed.answer && !claimed.answer.ok && (
            <Failed problem={claimed.answer.fault.message} onAgain={claimed.again} />
          )}
          {incidents.length > 0 && <BeforeAndAfter ids={incidents} actions={actions} />}
          <PlacesMap ids={items.map(({ id }) => id)} actions={actions} />
        </div>
      </div>
    </>
  );
}
