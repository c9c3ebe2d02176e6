import type { Rule } from './rule';

export const seriesPoints: Rule = {
  name: 'series-points',
  reason: 'A yearly series is drawn as a line: years out of order or twice would draw a lie.',
  check({ entities }, report) {
    for (const { id, claims } of entities) {
      for (const { value } of claims ?? []) {
        if (typeof value !== 'object' || !('points' in value)) continue;
        value.points.forEach(([year, best, low, high], i) => {
          const before = value.points[i - 1]?.[0];
          if (before !== undefined && year <= before)
            report(id, `deaths-per-year: ${year} follows ${before}`);
          if (low !== undefined && high !== undefined && (best < low || best > high)) {
            report(id, `deaths-per-year: ${year}: best ${best} is outside ${low}-${high}`);
          }
        });
        // UCDP's country table has every year; a hole in it is a lost row, not a year below its threshold.
        if (value.measure !== 'deaths-all-types') continue;
        const years = value.points.map(([year]) => year);
        const missing = (years.at(-1) as number) - (years[0] as number) + 1 - years.length;
        if (missing > 0) report(id, `deaths-per-year: ${missing} years are missing`);
      }
    }
  },
};
