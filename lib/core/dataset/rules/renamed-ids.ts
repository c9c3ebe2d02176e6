import type { Rule } from './rule';

export const renamedIds: Rule = {
  name: 'renamed-ids',
  reason:
    'Saved articles name records by id: an old id must lead to one that is there, and never be given anew.',
  check({ renames, entities, incidents }, report) {
    const ids = new Set<string>([...entities, ...incidents].map(({ id }) => id));
    for (const [before, after] of Object.entries(renames)) {
      if (ids.has(before)) report('renames', `'${before}' is in use again`);
      if (!ids.has(after)) report('renames', `'${before}' leads to '${after}', which is not there`);
    }
  },
};
