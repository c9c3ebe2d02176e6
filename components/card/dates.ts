import type { Translate } from '../../lib/core/i18n/translate';
import type { IncidentDate } from '../../lib/core/model/incident';

/** 'since March 2017', '2012 – 2015', or nothing. */
export function spanOf({ from, until }: { from?: string; until?: string }, t: Translate): string {
  if (from && until)
    return from === until
      ? t.date(from)
      : t('span.between', { from: t.date(from), until: t.date(until) });
  if (from) return t('span.from', { from: t.date(from) });
  return until ? t('span.until', { until: t.date(until) }) : '';
}

/** The date of an incident, no more exact than it is known. */
export function whenOf({ start, end, precision }: IncidentDate, t: Translate): string {
  if (precision === 'day') return t.date(start);
  if (precision === 'month') return t.date(start.slice(0, 7));
  if (precision === 'year') return t.date(start.slice(0, 4));
  if (precision === 'months')
    return t('span.between', { from: t.date(start.slice(0, 7)), until: t.date(end.slice(0, 7)) });
  return t.days(start, end);
}

/** How exact the date of an incident is, in words; nothing where it is a day. */
export function precisionOf({ precision }: IncidentDate, t: Translate): string {
  return precision === 'month' || precision === 'year' || precision === 'interval'
    ? t(`day.${precision}`)
    : '';
}
