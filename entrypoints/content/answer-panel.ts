import { makePageReport, passagesOf, type ReportSection } from '../../lib/core/panel/page-report';
import { rangeOf } from '../../lib/page/locate';
import type { PanelRequest, ShownMark } from '../../lib/platform/messages/tab';
import type { PageReader } from './page-reader';

/** Brings a passage into view: its element first, as that may scroll by itself; then the words, in a long paragraph. */
function scrollTo(range: Range): void {
  const isInView = (): boolean => {
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const how = { block: 'center', behavior: 'instant' } as const;
  if (!isInView()) range.startContainer.parentElement?.scrollIntoView(how);
  if (!isInView())
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
}

/** Scrolls to a passage that mentions a record and emphasises it. @param at counted from 0, round and round */
function reveal(reader: PageReader, record: string, at: number): ShownMark | null {
  const { annotations, text } = reader;
  const ranges = passagesOf(annotations, record).flatMap((span) => rangeOf(text, span) ?? []);
  const index = ((at % ranges.length) + ranges.length) % ranges.length;
  const range = ranges[index];
  if (!range) return null;
  scrollTo(range);
  reader.emphasisePassage(range);
  return { at: index + 1, of: ranges.length };
}

/** What the side panel is told of a page with a story. */
export function answerPanel(
  reader: PageReader,
  request: PanelRequest,
): readonly ReportSection[] | ShownMark | null {
  if (request.kind === 'reveal') return reveal(reader, request.record, request.at);
  const { annotations, text, meta } = reader;
  return makePageReport(annotations, text.text, text.sections, meta.title);
}
