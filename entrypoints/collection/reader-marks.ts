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

/** An annotation of the text, how its words led to the record, and where it is seen. */
interface Known {
  readonly type: RecordType;
  readonly link: Link | IncidentLink | null;
  readonly marks: readonly CardMark[];
  /** The whole of its words, for what has no mark of its own. */
  readonly passage: CardMark | null;
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

/** Finds the words of the annotations: a mark that stays keeps its number. */
function findKnown(annotations: readonly SavedAnnotation[], positions: BlockPositions): Known[] {
  let nextId = 0;
  return annotations.map((saved) => {
    const { id: record, type, position, painted = true } = saved;
    const link = savedLink(saved);
    const markAt = (span: Span): CardMark[] => {
      const range = positions.rangeOf(span);
      return range ? [{ id: nextId++, record, type, range, ...(link && { link }) }] : [];
    };
    const spans = isIncident(link) ? link.marks : [position];
    const marks = painted ? spans.flatMap(markAt) : [];
    return { type, link, marks, passage: marks[0] ?? markAt(position)[0] ?? null };
  });
}

/** The marks of a saved text, as its page had them. A name lies on top of an incident's words. */
const marksOf = (known: readonly Known[], hidden: readonly RecordType[]): CardMark[] =>
  known
    .flatMap(({ type, marks }) => (hidden.includes(type) ? [] : marks))
    .sort((a, b) => Number(a.type === 'incident') - Number(b.type === 'incident'));

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
  const known = findKnown(annotations, positions);
  const choose = (list: readonly Dismissal[]): CardMark[] =>
    marksOf(notDismissed(known, list, url), hidden);
  const passages = known.flatMap(({ passage }) => passage ?? []);
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
    markOf: (id) => marks.find((mark) => mark.id === id) ?? passages.find((one) => one.id === id),
    emphasise(mark) {
      const own = known.find(({ marks }) => mark && marks.includes(mark));
      painter.emphasise(own?.marks ?? (mark ? [mark] : []));
    },
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
      const mark = [...marks, ...passages].find((each) => each.record === record);
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
