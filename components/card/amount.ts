import type { Translate } from '../../lib/core/i18n/translate';
import type { Figure } from '../../lib/core/model/incident';

/** '97', 'more than 30', '40–50', 'dozens'. */
export function amountOf(
  { low, high, qualifier }: Pick<Figure, 'low' | 'high' | 'qualifier'>,
  t: Translate,
): string {
  const exact = low ?? high;
  if (exact === undefined) return qualifier ? t(`qualifier.${qualifier}`) : '';
  const number =
    low !== undefined && high !== undefined && low !== high
      ? `${t.number(low)}–${t.number(high)}`
      : t.number(exact);
  if (!qualifier || qualifier === 'dozens' || qualifier === 'hundreds' || qualifier === 'several')
    return number;
  return t(`qualifier.${qualifier}`, { number });
}
