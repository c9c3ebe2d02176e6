import type { Entity } from '../model/entity';
import type { Lineage, LineageStep } from './card-model';
import type { Ledger } from './ledger';
import { nameOf, type Records } from './records';

const LINEAGE: readonly string[] = [
  'formed-from',
  'splinter-of',
  'renamed-from',
  'successor-of',
] satisfies LineageStep['rel'][];

/** Whether a relation tells how one record came of another. */
export const isLineage = (rel: string): rel is LineageStep['rel'] => LINEAGE.includes(rel);

type Step = Omit<LineageStep, 'name' | 'sources'> & {
  readonly sources: NonNullable<Entity['relations']>[number]['sources'];
};

/** What a record came of and what came of it, each in order of time; nothing where neither is recorded. */
export function lineageOf(records: Records, entity: Entity, ledger: Ledger): Lineage | undefined {
  const stepOf = (
    { rel, from, sources }: NonNullable<Entity['relations']>[number],
    to: string,
  ): Step[] => (isLineage(rel) ? [{ rel, to, ...(from && { from }), sources }] : []);
  const told = (steps: readonly Step[]): LineageStep[] =>
    ledger
      .standing(steps)
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
      .map((step) => ({
        ...step,
        name: nameOf(records, step.to),
        sources: ledger.cite(step.sources),
      }));
  const before = told(
    (entity.relations ?? []).flatMap((relation) => stepOf(relation, relation.to)),
  );
  const after = told(
    (records.relationsTo.get(entity.id) ?? []).flatMap(({ holder, relation }) =>
      stepOf(relation, holder.id),
    ),
  );
  return before.length + after.length > 0 ? { before, after } : undefined;
}
