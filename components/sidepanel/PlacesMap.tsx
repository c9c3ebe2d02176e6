import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeRoute } from '../../lib/core/panel/route';
import { LocatorMap } from '../map/LocatorMap';
import { useTranslate } from '../shared/use-translate';
import { Failed } from './Failed';
import type { PanelActions } from './panel-actions';
import { useAnswer } from './use-answer';

/** Height by width. */
const SHAPE = 0.68;
/** The map is drawn anew in steps of so many pixels of width, not at each. */
const STEP = 20;
const WIDTHS = { least: 260, most: 720 };

/** A map of the places among some records, as wide as there is room; nothing where none lies on it. */
export function PlacesMap({
  ids,
  actions,
}: {
  readonly ids: readonly string[];
  readonly actions: Pick<PanelActions, 'map' | 'go'>;
}) {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(340);
  useLayoutEffect(() => {
    const measure = (): void => {
      const width = Math.floor((box.current?.clientWidth ?? 0) / STEP) * STEP;
      // A view that is not shown has no width.
      if (width > 0) setRoom(Math.min(Math.max(width, WIDTHS.least), WIDTHS.most));
    };
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const { answer, again } = useAnswer(`${room} ${ids.join()}`, () =>
    actions.map(ids, room, Math.round(room * SHAPE)),
  );
  const { map = null, unplaced = [] } = answer?.ok ? answer.value : {};
  if (answer?.ok && !map && unplaced.length === 0) return null;
  return (
    <section>
      <h2 id="part-map" tabIndex={-1}>
        {t('panel.map')}
      </h2>
      <div ref={box}>
        {map && <LocatorMap map={map} t={t} onOpen={(id) => actions.go({ view: 'record', id })} />}
        {answer && !answer.ok && <Failed problem={answer.fault.message} onAgain={again} />}
      </div>
      {unplaced.length > 0 && (
        <p class="quiet">
          {t('panel.unplaced')}{' '}
          {unplaced.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a href={writeRoute({ view: 'record', id })}>{t.pick(name)}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
