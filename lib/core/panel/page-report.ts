import type { Wording } from '../model/display-name';
import type { RecordType } from '../model/entity';
import type { IncidentDate } from '../model/incident';
import type { Annotations, FigureCheck, Span } from '../model/link';

/** A record that a page mentions. */
export interface ReportItem {
  readonly id: string;
  readonly type: RecordType;
  readonly name: Wording;
  /** How often; for an incident, how many passages tell of it. */
  readonly count: number;
  /** The words of its first mention. */
  readonly text: string;
  /** Of an incident. */
  readonly date?: IncidentDate;
  /** Figures that the page gives of an incident. */
  readonly figures?: readonly FigureCheck[];
}

/** What stands between two headings, each record where it is mentioned first. */
export interface ReportSection {
  /** Empty before the first heading, and where the heading is the page's title. */
  readonly heading: string;
  readonly items: readonly ReportItem[];
}

/** Bounds of what a page can send: longer than any story, short enough to draw. */
const MOST_ITEMS = 400;
const MOST_FIGURES = 12;
const LONGEST = 200;

type Found = ReportItem & Span;

function foundIn({ links, incidents }: Annotations): Found[] {
  const names = links.map(({ entity, name, french, type, text, start, end }) => ({
    id: entity as string,
    type,
    name: french ? { en: name, fr: french } : name,
    text,
    start,
    end,
    count: 1,
  }));
  const events = incidents.map(({ incident, title, date, figures, text, start, end }) => ({
    id: incident as string,
    type: 'incident' as const,
    name: title,
    text,
    date,
    figures,
    start,
    end,
    count: 1,
  }));
  return [...names, ...events].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a record is mentioned, in reading order. */
export const passagesOf = (annotations: Annotations, record: string): Span[] =>
  foundIn(annotations)
    .filter(({ id }) => id === record)
    .map(({ start, end }) => ({ start, end }));

/** Each record once, where it comes first, with all its mentions counted. */
function gather(found: readonly Found[]): Found[] {
  const items = new Map<string, Found>();
  for (const one of found) {
    const before = items.get(one.id);
    if (!before) items.set(one.id, { ...one, text: one.text.slice(0, LONGEST) });
    else
      items.set(one.id, {
        ...before,
        count: before.count + 1,
        ...(before.figures &&
          one.figures && { figures: [...before.figures, ...one.figures].slice(0, MOST_FIGURES) }),
      });
  }
  return [...items.values()].slice(0, MOST_ITEMS);
}

/**
 * What was found on a page, in reading order, by section.
 * @param sections offsets in `text` at which a heading begins, ascending
 */
export function makePageReport(
  annotations: Annotations,
  text: string,
  sections: readonly number[],
  title: string,
): ReportSection[] {
  const headingAt = (offset: number): string => {
    const line = text.slice(offset, text.indexOf('\n', offset)).trim().slice(0, LONGEST);
    // A page's title often ends in the name of its site.
    return title.trim().startsWith(line) ? '' : line;
  };
  const report: { heading: string; items: ReportItem[] }[] = [];
  let section = -1;
  let drawn = Number.NaN;
  for (const { start, end: _, ...item } of gather(foundIn(annotations))) {
    while ((sections[section + 1] ?? Number.POSITIVE_INFINITY) <= start) section++;
    if (section !== drawn) {
      const offset = sections[section];
      report.push({ heading: offset === undefined ? '' : headingAt(offset), items: [] });
      drawn = section;
    }
    report.at(-1)?.items.push(item);
  }
  return report;
}
