import type { CardPlace } from '../../lib/core/card/card-model';
import { Cites } from './Cites';
import { useCardView } from './card-view';

/** Degrees are told no more exactly than the position is known. */
const DIGITS: Readonly<Record<string, number>> = { exact: 4, settlement: 2 };

/** Where a place is, and how exactly that is known. */
export function PlaceLine({
  place: { lat, lon, precision, admin1, country, sources },
}: {
  readonly place: CardPlace;
}) {
  const { t } = useCardView();
  const digits = DIGITS[precision] ?? 1;
  const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
    `${t.number(Number(Math.abs(value).toFixed(digits)))}°\u00a0${value < 0 ? negative : positive}`;
  const where = [admin1, country && t.country(country)].filter(Boolean).join(', ');
  return (
    <p class="quiet">
      {where && <>{where}. </>}
      {t(`precision.${precision}`)}
      {lat !== undefined && lon !== undefined && (
        <span class="degrees">
          {' '}
          ({degrees(lat, ['N', 'S'])}, {degrees(lon, ['E', t('compass.west')])})
        </span>
      )}
      <Cites sources={sources} />
    </p>
  );
}
