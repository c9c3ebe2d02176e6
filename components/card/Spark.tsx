import type { CardSeries } from '../../lib/core/card/card-model';
import { Cites } from './Cites';
import { useCardView } from './card-view';

const WIDTH = 240;
const HEIGHT = 44;
/** Space for the stroke at the edges. */
const INSET = 2;

/** A yearly series as a small line over the band of its low and high estimates; the words under it say what it shows. */
export function Spark({ series: { series, sources } }: { readonly series: CardSeries }) {
  const { t } = useCardView();
  const { measure, version, points } = series;
  const first = (points[0] as readonly number[])[0] as number;
  const last = (points.at(-1) as readonly number[])[0] as number;
  const [year, best] = points.reduce<readonly number[]>(
    (most, point) => ((point[1] as number) > (most[1] as number) ? point : most),
    [first, 0],
  ) as [number, number];
  const top = Math.max(1, ...points.map((point) => point[3] ?? point[1]));
  const x = (at: number): number =>
    INSET + ((at - first) / Math.max(1, last - first)) * (WIDTH - 2 * INSET);
  const y = (n: number): number => HEIGHT - INSET - (n / top) * (HEIGHT - 2 * INSET);
  const line = (at: 1 | 2 | 3): string[] =>
    points.map((point) => `${x(point[0]).toFixed(1)},${y(point[at] ?? point[1]).toFixed(1)}`);
  const words = t('card.series', {
    measure: t(`measure.${measure}`),
    version,
    first: String(first),
    last: String(last),
    top: best,
    year: String(year),
  });
  return (
    <section>
      <h3>{t('card.deaths')}</h3>
      <svg
        class="spark"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words}
      >
        <polygon class="band" points={[...line(3), ...line(2).reverse()].join(' ')} />
        <polyline points={line(1).join(' ')} vector-effect="non-scaling-stroke" />
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <p class="quiet">
        {words}
        <Cites sources={sources} />
      </p>
    </section>
  );
}
