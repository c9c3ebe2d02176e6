import type { ShownText } from '../../components/collection/actions';
import type { HoverRules } from '../../lib/core/card/hover';
import { HIGHLIGHT_COLOURS, type Highlight as Own } from '../../lib/core/collection/article';
import type { Kept } from '../../lib/core/collection/merge-article';
import type { RecordType } from '../../lib/core/model/entity';
import type { Span } from '../../lib/core/model/link';
import { BlockPositions } from '../../lib/page/block-positions';
import { makePainter } from '../../lib/page/paint';
import type { CardMark, MarkedText } from '../content/card-host';
import { followColours } from '../content/follow-colours';
import { HoverCard } from '../content/hover-card';

export interface ReaderMarksProps {
  readonly rules: HoverRules;
  /** Types that the reader has switched off. */
  readonly hidden: readonly RecordType[];
}

const painter = makePainter();
const ownName = (colour: Own['colour']): string => `own-${colour}`;

/** The marks of a saved text, each at its words. A name lies on top of the passage that it stands in. */
function marksOf(
  { article: { content } }: Kept,
  positions: BlockPositions,
  hidden: readonly RecordType[],
): CardMark[] {
  return content.annotations
    .flatMap(({ id: record, type, position }, id): CardMark[] => {
      const range = hidden.includes(type) ? null : positions.rangeOf(position);
      return range ? [{ id, record, type, range }] : [];
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
  { rules, hidden }: ReaderMarksProps,
): ShownText {
  const ending = new AbortController();
  const positions = new BlockPositions(blocks);
  const marks = marksOf(kept, positions, hidden);
  const { url, title, published } = kept.article.content;
  const day = published?.slice(0, 10);
  const text: MarkedText = {
    meta: { url, title, ...(day && { published: day }) },
    annotations: { incidents: [] },
    marks,
    visible: { marks, shadowRoots: [] },
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
  followColours(ending.signal, () => painter.paint(marks));
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
      painter.emphasise([]);
      painter.paint([]);
      paintHighlights([], positions);
    },
  };
}
