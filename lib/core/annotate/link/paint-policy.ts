import type { RecordType } from '../../model/entity';
import type { Annotations, IncidentLink, Link, Span } from '../../model/link';

/** Which mentions of a record get a mark: a reader's setting. */
export const PAINT_POLICIES = [
  'every',
  'first-in-section',
  'first-on-page',
  'while-key-held',
] as const;
export type PaintPolicy = (typeof PAINT_POLICIES)[number];

export interface PaintChoice {
  readonly policy: PaintPolicy;
  /** Types that the reader has switched off. */
  readonly hidden: readonly RecordType[];
}

/** A stretch of text that gets a mark. */
export interface MarkedSpan extends Span {
  readonly type: RecordType;
  readonly record: string;
  /** What it stands for; the marks of one passage have it in common. */
  readonly link: Link | IncidentLink;
}

/**
 * The marks that a reader wants of those that the annotator is sure of, in reading order. Each passage tells
 * of its event in other words, so the policies of first mentions thin names only.
 * @param sections offsets at which a section of the text begins, ascending
 */
export function applyPaintPolicy(
  { links, incidents }: Annotations,
  sections: readonly number[],
  { policy, hidden }: PaintChoice,
): MarkedSpan[] {
  const seen = new Set<string>();
  let section = 0;
  const isRepeated = ({ entity, start }: { entity: string; start: number }): boolean => {
    if (policy === 'every' || policy === 'while-key-held') return false;
    for (; policy === 'first-in-section' && (sections[section] ?? Infinity) <= start; section++)
      seen.clear();
    const repeated = seen.has(entity);
    seen.add(entity);
    return repeated;
  };
  const names = links
    .filter((link) => link.painted && !hidden.includes(link.type) && !isRepeated(link))
    .map((link) => ({
      type: link.type,
      record: link.entity,
      start: link.start,
      end: link.end,
      link,
    }));
  const events = incidents
    .filter(({ painted }) => painted && !hidden.includes('incident'))
    .flatMap((link) =>
      link.marks.map(({ start, end }) => ({
        type: 'incident' as const,
        record: link.incident,
        start,
        end,
        link,
      })),
    );
  return [...names, ...events].sort((a, b) => a.start - b.start);
}
