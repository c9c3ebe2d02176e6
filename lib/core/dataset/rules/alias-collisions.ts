import { fold } from '../../annotate/match/fold';
import type { Rule } from './rule';

export const aliasCollisions: Rule = {
  name: 'alias-collisions',
  reason: 'Two records with one name and no context to choose between them cannot be linked.',
  check({ entities }, report) {
    const owners = new Map<string, string[]>();
    for (const entity of entities) {
      const needy = new Set(
        (entity.aliases ?? []).filter((alias) => alias.needsContext).map((alias) => alias.form),
      );
      const forms = [
        entity.name,
        ...Object.values(entity.names ?? {}),
        ...(entity.aliases ?? []).map((alias) => alias.form),
      ].filter((form) => !needy.has(form));
      for (const key of new Set(forms.map(fold))) {
        owners.set(key, [...(owners.get(key) ?? []), entity.id]);
      }
    }
    for (const [form, ids] of owners) {
      for (const id of ids.slice(1))
        report(id, `'${form}' is also a name of ${ids[0]}, and neither needs context`);
    }
  },
};
