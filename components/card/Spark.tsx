import type { Translate } from '../../lib/core/i18n/translate';
import type { Series } from '../../lib/core/model/claim';

const WIDTH = 240;
const HEIGHT = 40;
/** Space for the stroke at the edges. */
const INSET = 2;

/** A yearly series as a small line; the words under it say what it shows. */
export function Spark({
  series: { measure, version, points },
  t,
}: {
  readonly series: Series;
  readonly t: Translate;
}) {
  const first = (points[0] as readonly number[])[0] as number;
  const last = (points.at(-1) as readonly number[])[0] as number;
  const [year, top] = points.reduce<readonly [number, number]>(
    (best, [y, n]) => (n > best[1] ? [y, n] : best),
    [first, 0],
  );
  const x = (y: number): number =>
    INSET + ((y - first) / Math.max(1, last - first)) * (WIDTH - 2 * INSET);
  const y = (n: number): number => HEIGHT - INSET - (n / Math.max(1, top)) * (HEIGHT - 2 * INSET);
  const words = t('card.series', {
    measure: t(`measure.${measure}`),
    version,
    first: String(first),
    last: String(last),
    top,
    year: String(year),
  });
  return (
    <>
      <svg
        class="spark"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words}
      >
        <polyline
          points={points.map(([yr, n]) => `${x(yr).toFixed(1)},${y(n).toFixed(1)}`).join(' ')}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          vector-effect="non-scaling-stroke"
        />
      </svg>
      <span class="span">{words}</span>
    </>
  );
}
