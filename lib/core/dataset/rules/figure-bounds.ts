import type { Rule } from './rule';

const NEEDS_LOW = new Set(['at-least', 'more-than']);
const NO_NUMBER = new Set(['dozens', 'hundreds', 'several']);

export const figureBounds: Rule = {
  name: 'figure-bounds',
  reason:
    'A qualifier and its numbers must say the same thing, or the comparison with an article is wrong.',
  check({ incidents }, report) {
    for (const { id, figures } of incidents) {
      figures.forEach(({ low, high, qualifier }, i) => {
        if (low !== undefined && high !== undefined && high < low)
          report(id, `figures.${i}: high is below low`);
        if (low === undefined && high === undefined && !NO_NUMBER.has(qualifier ?? '')) {
          report(id, `figures.${i}: has neither a number nor a word such as 'dozens'`);
        }
        if (NEEDS_LOW.has(qualifier ?? '') && (low === undefined || high !== undefined)) {
          report(id, `figures.${i}: '${qualifier}' gives a low and no high`);
        }
        if (qualifier === 'up-to' && (high === undefined || low !== undefined)) {
          report(id, `figures.${i}: 'up-to' gives a high and no low`);
        }
      });
    }
  },
};
