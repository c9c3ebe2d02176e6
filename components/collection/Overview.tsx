import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Records } from '../../lib/core/card/records';
import type { ArticleRow } from '../../lib/core/collection/article-row';
import { daysOf, makeOverview, type TimeBar } from '../../lib/core/collection/view/overview';
import { makeLocatorMap } from '../../lib/core/map/make-locator-map';
import type { Outlines } from '../../lib/core/map/outlines';
import { makeTimeline } from '../../lib/core/timeline/make-timeline';
import { LocatorMap } from '../map/LocatorMap';
import { useTranslate } from '../shared/use-translate';
import { Timeline } from '../timeline/Timeline';

export interface OverviewProps {
  readonly rows: readonly ArticleRow[];
  readonly records: Records;
  readonly outlines: Outlines | null;
  onDays(days: { readonly from: string; readonly until: string }): void;
  onIncident(id: string): void;
  onPlace(id: string): void;
}

/** The picture's height for its width. */
const MAP_SHAPE = 0.64;
/** Wider than this it shows no more. Pixels. */
const WIDEST_MAP = 720;

function Bars({
  bars,
  onDays,
}: { readonly bars: readonly TimeBar[] } & Pick<OverviewProps, 'onDays'>) {
  const t = useTranslate();
  const most = Math.max(...bars.map(({ count }) => count), 1);
  return (
    <ol class="bars">
      {bars.map(({ span, count }) => {
        const label = `${t.date(span)}${t('collection.colon')}${t('collection.count', { count })}`;
        return (
          <li key={span} style={{ '--part': String(count / most) }}>
            <button
              type="button"
              disabled={count === 0}
              aria-label={label}
              title={label}
              onClick={() => onDays(daysOf(span))}
            />
            <span aria-hidden="true">{span.slice(span.length > 4 ? 5 : 2)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The articles of the list from above: when they appeared, which incidents they tell of, and where. */
export function Overview({ rows, records, outlines, ...on }: OverviewProps) {
  const t = useTranslate();
  const { bars, incidents, places, undated } = useMemo(
    () => makeOverview(rows, records),
    [rows, records],
  );
  const timeline = useMemo(() => makeTimeline(incidents), [incidents]);
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  // Drawn for the room there is: scaled down, its names could not be read.
  useLayoutEffect(() => {
    const { clientWidth = 0 } = box.current?.querySelector('h2') ?? {};
    setWidth(Math.min(clientWidth, WIDEST_MAP));
  }, [places]);
  const map = useMemo(
    () =>
      outlines && places.length > 0 && width > 0
        ? makeLocatorMap(outlines, { width, height: Math.round(width * MAP_SHAPE), places })
        : null,
    [outlines, places, width],
  );
  return (
    <article class="overview" ref={box}>
      <h2 tabIndex={-1} data-title>
        {t('collection.overview')}
      </h2>
      <p class="quiet">{t('collection.overview-of', { count: rows.length })}</p>
      {bars.length > 0 && (
        <section>
          <h3>{t('collection.published')}</h3>
          <Bars bars={bars} onDays={on.onDays} />
          {undated > 0 && <p class="quiet">{t('collection.undated-count', { count: undated })}</p>}
        </section>
      )}
      {timeline && (
        <section>
          <h3>{t('collection.incidents-told')}</h3>
          <Timeline timeline={timeline} t={t} onOpen={on.onIncident} />
        </section>
      )}
      {map && (
        <section>
          <h3>{t('collection.places-mentioned')}</h3>
          <LocatorMap map={map} t={t} onOpen={on.onPlace} />
        </section>
      )}
    </article>
  );
}
