import type { ShownText } from '../../components/collection/actions';
import { type Dismissal, withoutDismissed } from '../../lib/core/annotate/link/dismissal';
import type { HoverRules } from '../../lib/core/card/hover';
import {
  HIGHLIGHT_COLOURS,
  type Highlight as Own,
  type SavedAnnotation,
} from '../../lib/core/collection/article';
import type { Kept } from '../../lib/core/collection/merge-article';
import { savedLink } from '../../lib/core/collection/saved-link';
import type { RecordType } from '../../lib/core/model/entity';
import type { Annotations, IncidentLink, Link, Span } from '../../lib/core/model/link';
import { BlockPositions } from '../../lib/page/block-positions';
import { makePainter } from '../../lib/page/paint';
import { watchSettings } from '../../lib/platform/settings';
import type { CardMark, MarkedText } from '../content/card-host';
import { followColours } from '../content/follow-colours';
import { HoverCard } from '../content/hover-card';

export interface ReaderMarksProps {
  readonly rules: HoverRules;
  /** Types that the reader has switched off. */
  readonly hidden: readonly RecordType[];
  /** What the reader has taken out with 'not this' so far. */
  readonly dismissed: readonly Dismissal[];
}

const painter = makePainter();
const ownName = (colour: Own['colour']): string => `own-${colour}`;

/** An annotation of the text, and how its words led to the record. */
interface Known {
  /** Its place among the annotations: a mark that stays keeps its number. */
  readonly id: number;
  readonly saved: SavedAnnotation;
  readonly link: Link | IncidentLink | null;
}

const isIncident = (link: Link | IncidentLink | null): link is IncidentLink =>
  link !== null && 'incident' in link;

const isEntity = (link: Link | IncidentLink | null): link is Link =>
  link !== null && 'entity' in link;

/** What the reader has not taken out with 'not this'. */
function notDismissed(known: readonly Known[], list: readonly Dismissal[], url: string): Known[] {
  const links = known.map(({ link }) => link);
  const annotations: Annotations = {
    edition: '',
    nils: [],
    links: links.filter(isEntity),
    incidents: links.filter(isIncident),
  };
  const left = withoutDismissed(annotations, list, url);
  const stays = new Set<Link | IncidentLink>([...left.links, ...left.incidents]);
  return known.filter(({ link }) => link === null || stays.has(link));
}

/** The marks of a saved text, each at its words. A name lies on top of the passage that it stands in. */
function marksOf(
  known: readonly Known[],
  positions: BlockPositions,
  hidden: readonly RecordType[],
): CardMark[] {
  return known
    .flatMap(({ id, saved: { id: record, type, position }, link }): CardMark[] => {
      const range = hidden.includes(type) ? null : positions.rangeOf(position);
      return range ? [{ id, record, type, range, ...(link && { link }) }] : [];
    })
    .sort((a, b) => Number(a.type === 'incident') - Number(b.type === 'incident'));
}

function paintHighlights(highlights: readonly Own[], positions: BlockPositions): void {
  for (const colour of HIGHLIGHT_COLOURS) {
    const ranges = highlights.flatMap((one) =>
      one.colour === colour && one.position ? (positions.rangeOf(one.position) ?? []) : [],
    );
    if (ranges.length > 0) CSS.highlights.set(ownName(colour), new Highlight(...ranges));
    else CSS.highlights.delete(ownName(colour));
  }
}

const reveal = (range: Range | null): void =>
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });

/** Paints a saved text's marks and the reader's highlights, and gives every mark its card. */
export function showText(
  blocks: readonly Element[],
  kept: Kept,
  { rules, hidden, dismissed }: ReaderMarksProps,
): ShownText {
  const ending = new AbortController();
  const positions = new BlockPositions(blocks);
  const { url, title, published, annotations } = kept.article.content;
  const known = annotations.map((saved, id) => ({ id, saved, link: savedLink(saved) }));
  const choose = (list: readonly Dismissal[]): CardMark[] =>
    marksOf(notDismissed(known, list, url), positions, hidden);
  let marks = choose(dismissed);
  const day = published?.slice(0, 10);
  const text: MarkedText = {
    meta: { url, title, ...(day && { published: day }) },
    annotations: { incidents: known.map(({ link }) => link).filter(isIncident) },
    get marks() {
      return marks;
    },
    get visible() {
      return { marks, shadowRoots: [] };
    },
    markOf: (id) => marks.find((mark) => mark.id === id),
    emphasise: (mark) => painter.emphasise(mark ? [mark] : []),
  };
  const hover = new HoverCard({
    reader: text,
    signal: ending.signal,
    rules: () => rules,
    isHeld: () => false,
    isReachable: () => true,
  });
  painter.paint(marks);
  const endWatch = watchSettings((settings) => {
    marks = choose(settings.dismissed);
    painter.paint(marks);
    hover.lookAgain();
  });
  followColours(ending.signal, () => {
    painter.lookAgain();
    painter.paint(marks);
  });
  paintHighlights(kept.article.own.highlights, positions);
  return {
    openCard(record) {
      const mark = marks.find((each) => each.record === record);
      if (!mark) return;
      reveal(mark.range);
      hover.open(mark, true);
    },
    reveal: (span) => reveal(positions.rangeOf(span)),
    selected(): Span | null {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
      return positions.spanOf(selection.getRangeAt(0));
    },
    remove() {
      ending.abort();
      endWatch();
      painter.emphasise([]);
      painter.paint([]);
      paintHighlights([], positions);
    },
  };
}
