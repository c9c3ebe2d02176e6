import type { Rule } from './rule';

/** First day that a partial date may mean; partial dates compare as text once padded. */
const first = (date: string): string => date.padEnd(10, '-01').slice(0, 10);
const last = (date: string): string => (date.length === 10 ? date : `${date}-12-31`.slice(0, 10));

const isDay = (day: string): boolean => {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
};

export const impossibleDates: Rule = {
  name: 'impossible-dates',
  reason: 'A date that cannot be, or an end before its start, is a slip of the pen.',
  check({ entities, incidents, head }, report) {
    for (const { id, date } of incidents) {
      for (const day of [date.start, date.end])
        if (!isDay(day)) report(id, `date: there is no ${day}`);
      if (date.end < date.start)
        report(id, `date: ends (${date.end}) before it starts (${date.start})`);
      if (date.precision === 'day' && date.start !== date.end)
        report(id, 'date: precision day spans several');
      if (date.start > head.date) report(id, `date: ${date.start} is after the edition's own date`);
      if (!id.startsWith(`incidents/${date.start.slice(0, 4)}/${date.start.slice(0, 4)}`)) {
        report(id, `date: the path is of another year than ${date.start}`);
      }
    }
    for (const entity of entities) {
      const spans = [
        entity.active ?? {},
        ...(entity.claims ?? []),
        ...(entity.relations ?? []),
        ...(entity.aliases ?? []),
      ];
      for (const { from, until } of spans) {
        for (const date of [from, until]) {
          if (date?.length === 10 && !isDay(date)) report(entity.id, `there is no ${date}`);
        }
        if (from && until && last(until) < first(from))
          report(entity.id, `until ${until} is before from ${from}`);
      }
    }
  },
};
