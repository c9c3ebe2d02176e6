import type { SavedAnnotation, Telling } from '../core/collection/article';
import { quoteOf } from '../core/collection/selectors';
import type { Annotations, IncidentLink, Reason, Span } from '../core/model/link';
import { squeeze } from './white-space';

/** Longest passage kept as one annotation, in code units. */
const LONGEST = 20_000;
const MAX_REASONS = 50;

interface Place extends Span {
  /** Where the block stands in the kept text; -1 where the kept text lacks it. */
  readonly at: number;
}

/** Where each block of the read text stands in the kept text. */
function placesOf(read: string, kept: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  let from = 0;
  for (const line of read.split('\n')) {
    const wanted = squeeze(line);
    const at = wanted === '' ? -1 : kept.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    places.push({ start, end: start + line.length, at });
    start += line.length + 1;
  }
  return places;
}

type Anchor = (span: Span) => Span | null;

/** Finds a span of the read text again in the kept text, by its block; null where that is left out. */
function anchorIn(read: string, kept: string): Anchor {
  const places = placesOf(read, kept);
  return ({ start, end }) => {
    const place = places.find((block) => start >= block.start && end <= block.end);
    if (!place || place.at < 0) return null;
    // A word before the span keeps the space between them when the white space is squeezed.
    const before = squeeze(`${read.slice(place.start, start)}|`).length - 1;
    const exact = squeeze(read.slice(start, end));
    const position = { start: place.at + before, end: place.at + before + exact.length };
    const isThere = kept.slice(position.start, position.end) === exact;
    return isThere && exact.length <= LONGEST ? position : null;
  };
}

function tellingOf(link: IncidentLink, anchor: Anchor): Telling {
  const { date, places, figures, check, marks } = link;
  return {
    date,
    places: [...places],
    figures: figures.flatMap(({ start, end, ...figure }) => {
      const position = anchor({ start, end });
      return position ? [{ ...figure, position }] : [];
    }),
    check,
    marks: marks.flatMap((mark) => anchor(mark) ?? []),
  };
}

/**
 * Annotations were made on the text as read from the page; in the kept text each is found again. One that
 * the kept text lacks (the headline, a caption) is left out.
 */
export function anchorAnnotations(
  read: string,
  kept: string,
  { links, incidents }: Annotations,
  lang: 'en' | 'fr',
): SavedAnnotation[] {
  const anchor = anchorIn(read, kept);
  const save = (
    span: Span,
    what: Pick<SavedAnnotation, 'id' | 'name' | 'type' | 'score' | 'painted' | 'telling'>,
    why: readonly Reason[],
  ): SavedAnnotation[] => {
    const position = anchor(span);
    const reasons = why.slice(0, MAX_REASONS).map((reason) => ({ ...reason }));
    return position ? [{ ...what, reasons, quote: quoteOf(kept, position), position }] : [];
  };
  return [
    ...links.flatMap((link) => {
      const { entity: id, name, french, type, score, painted, reasons } = link;
      const shown = lang === 'fr' ? (french ?? name) : name;
      return save(link, { id, name: shown, type, score, painted }, reasons);
    }),
    ...incidents.flatMap((link) => {
      const { incident: id, title, score, painted, reasons } = link;
      const telling = tellingOf(link, anchor);
      const what = { id, name: title[lang], type: 'incident' as const, score, painted, telling };
      return save(link, what, reasons);
    }),
  ].sort((a, b) => a.position.start - b.position.start);
}
