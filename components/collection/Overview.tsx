import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Records } from '../../lib/core/card/records';
import type { ArticleRow } from '../../lib/core/collection/article-row';
import { daysOf, makeOverview, type TimeBar } from '../../lib/core/collection/view/overview';
import { makeLocatorMap } from '../../lib/core/map/make-locator-map';
import type { MapPlace } from '../../lib/core/map/map-model';
import type { Outlines } from '../../lib/core/map/outlines';
import { makeTimeline } from '../../lib/core/timeline/make-timeline';
import { LocatorMap } from '../map/LocatorMap';
import { useTranslate } from '../shared/use-translate';
import { Timeline } from '../timeline/Timeline';
import { useInSlices } from './use-in-slices';

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
        const label = `${t.date(span)}${t('list.colon')}${t('collection.count', { count })}`;
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

/** The places as a map, drawn for the room there is: scaled down, its names could not be read. */
function PlacesMap({
  outlines,
  places,
  onPlace,
}: Pick<OverviewProps, 'onPlace'> & {
  readonly outlines: Outlines;
  readonly places: readonly MapPlace[];
}) {
  const t = useTranslate();
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => setWidth(Math.min(box.current?.clientWidth ?? 0, WIDEST_MAP)), [places]);
  const map = useInSlices(
    function* () {
      if (width === 0) return null;
      yield;
      return makeLocatorMap(outlines, { width, height: Math.round(width * MAP_SHAPE), places });
    },
    [outlines, places, width],
  );
  return (
    <section ref={box}>
      {map && (
        <>
          <h3>{t('collection.places-mentioned')}</h3>
          <LocatorMap map={map} t={t} onOpen={onPlace} />
        </>
      )}
    </section>
  );
}

/** The articles of the list from above: when they appeared, which incidents they tell of, and where. */
export function Overview({ rows, records, outlines, ...on }: OverviewProps) {
  const t = useTranslate();
  const overview = useInSlices(() => makeOverview(rows, records), [rows, records]);
  const timeline = useMemo(() => makeTimeline(overview?.incidents ?? []), [overview]);
  return (
    <article class="overview">
      <h2 tabIndex={-1} data-title>
        {t('collection.overview')}
      </h2>
      <p class="quiet">{t('collection.overview-of', { count: rows.length })}</p>
      {overview && overview.bars.length > 0 && (
        <section>
          <h3>{t('collection.published')}</h3>
          <Bars bars={overview.bars} onDays={on.onDays} />
          {overview.undated > 0 && (
            <p class="quiet">{t('collection.undated-count', { count: overview.undated })}</p>
          )}
        </section>
      )}
      {timeline && (
        <section>
          <h3>{t('collection.incidents-told')}</h3>
          <Timeline timeline={timeline} t={t} onOpen={on.onIncident} />
        </section>
      )}
      {outlines && overview && overview.places.length > 0 && (
        <PlacesMap outlines={outlines} places={overview.places} onPlace={on.onPlace} />
      )}
    </article>
  );
}
