import { ENTITY_TYPES } from '../../model/entity';
import type { Rule } from './rule';

export const countBounds: Rule = {
  name: 'count-bounds',
  reason:
    'A release that has lost many of its records, or gained a flood of them, is a mistake until someone says otherwise.',
  check({ bounds, entities, incidents, sources }, report) {
    const counts: Record<string, number> = { incidents: incidents.length, sources: sources.length };
    for (const type of ENTITY_TYPES)
      counts[type] = entities.filter((entity) => entity.type === type).length;
    for (const [what, [low, high]] of Object.entries(bounds)) {
      const count = counts[what];
      if (count === undefined) report('bounds', `there is nothing called '${what}' to count`);
      else if (count < low || count > high)
        report('bounds', `${count} ${what}: outside ${low} to ${high}`);
    }
  },
};
