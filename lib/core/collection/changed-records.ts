import { compareFigures } from '../annotate/figures/compare-figures';
import { readFigures } from '../annotate/figures/read-figures';
import { displayName, type Wording } from '../model/display-name';
import type { Entity } from '../model/entity';
import type { Incident, IncidentDate } from '../model/incident';
import type { Article, SavedAnnotation, ToldFigure } from './article';
import { textOf } from './blocks';
import type { TextPosition } from './selectors';
import {
  changedStatements,
  type Statement,
  type StatementChange,
  statementsOf,
} from './statements';

/** What a record that an article mentions said then, and says now. */
export type RecordChange = {
  readonly id: string;
  /** The name of then. */
  readonly name: string;
  /** Where the article mentions it first. */
  readonly position: TextPosition;
} & (
  | { readonly kind: 'gone' }
  | { readonly kind: 'renamed'; readonly now: Wording }
  | { readonly kind: 'date'; readonly before: IncidentDate; readonly now: IncidentDate }
  /** What the record says of one thing, as far as it is not what it said. */
  | ({ readonly kind: 'claim' } & StatementChange)
  /** A figure of the article stands otherwise to the recorded claims. */
  | { readonly kind: 'figure'; readonly figure: ToldFigure; readonly now: ToldFigure['check'] }
);

/** The records of today, by id. */
export interface CurrentRecords {
  readonly edition: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly incidents: ReadonlyMap<string, Incident>;
}

/** The article's text, the language in which its figures are read, and what the records said then. */
interface Told {
  readonly text: string;
  readonly lang: 'en' | 'fr';
  readonly recorded: ReadonlyMap<string, readonly Statement[]> | null;
}

const isNameOf = (name: string, wording: Wording): boolean =>
  typeof wording === 'string' ? wording === name : wording.en === name || wording.fr === name;

/** The figures of a telling as they stand to the record of today: read again, for their 'about' and 'at least'. */
function figureChanges(
  { text, lang }: Told,
  { position, telling }: SavedAnnotation,
  incident: Incident,
): { figure: ToldFigure; now: ToldFigure['check'] }[] {
  const passage = text.slice(position.start, position.end);
  const today = compareFigures(readFigures(passage, lang), incident);
  return (telling?.figures ?? []).flatMap((figure) => {
    const now = today.find(
      (one) =>
        one.measure === figure.measure &&
        one.of === figure.of &&
        position.start + one.start === figure.position.start,
    );
    return now && now.check !== figure.check ? [{ figure, now: now.check }] : [];
  });
}

/** Nothing is known of what the record said where the article was saved before that was kept. */
const claimChanges = (
  { recorded }: Told,
  id: string,
  current: CurrentRecords,
): ({ readonly kind: 'claim' } & StatementChange)[] =>
  recorded
    ? changedStatements(recorded.get(id) ?? [], statementsOf(id, current)).map((change) => ({
        kind: 'claim',
        ...change,
      }))
    : [];

function changesOf(
  told: Told,
  annotation: SavedAnnotation,
  current: CurrentRecords,
): RecordChange[] {
  const { entities, incidents } = current;
  const { id, name, type, position, telling } = annotation;
  const about = { id, name, position };
  if (type !== 'incident') {
    const entity = entities.get(id);
    if (!entity) return [{ ...about, kind: 'gone' }];
    const now = displayName(entity);
    return [
      ...(isNameOf(name, now) ? [] : [{ ...about, kind: 'renamed' as const, now }]),
      ...claimChanges(told, id, current).map((change) => ({ ...about, ...change })),
    ];
  }
  const incident = incidents.get(id);
  if (!incident) return [{ ...about, kind: 'gone' }];
  const before = telling?.date;
  const isMoved =
    before && (before.start !== incident.date.start || before.end !== incident.date.end);
  return [
    ...(isNameOf(name, incident.title)
      ? []
      : [{ ...about, kind: 'renamed' as const, now: incident.title }]),
    ...(isMoved ? [{ ...about, kind: 'date' as const, before, now: incident.date }] : []),
    ...claimChanges(told, id, current).map((change) => ({ ...about, ...change })),
    ...figureChanges(told, annotation, incident).map((change) => ({
      ...about,
      kind: 'figure' as const,
      ...change,
    })),
  ];
}

/**
 * What has changed in the records that an article mentions since the edition that annotated it; in reading
 * order, each change once. Nothing where the edition is the same.
 */
export function changedRecords({ content }: Article, current: CurrentRecords): RecordChange[] {
  if (content.edition === undefined || content.edition === current.edition) return [];
  const told: Told = {
    text: textOf(content.blocks),
    lang: content.lang?.startsWith('fr') ? 'fr' : 'en',
    recorded:
      content.recorded === undefined
        ? null
        : new Map(content.recorded.map(({ id, statements }) => [id, statements])),
  };
  const seen = new Set<string>();
  return content.annotations.flatMap((annotation) =>
    changesOf(told, annotation, current).filter((change) => {
      const of =
        change.kind === 'figure'
          ? change.figure.position.start
          : change.kind === 'claim'
            ? change.property
            : '';
      const key = `${change.id} ${change.kind} ${of}`;
      return !seen.has(key) && seen.add(key);
    }),
  );
}
