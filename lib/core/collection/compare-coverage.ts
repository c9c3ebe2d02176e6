import type { Article, SavedAnnotation, ToldFigure } from './article';
import { hostOf } from './article-row';
import {
  ATTRIBUTION_KINDS,
  ATTRIBUTION_WORDS,
  type AttributionKind,
  UNNAMED_ACTORS,
} from './attribution-words';
import { textOf } from './blocks';
import type { TextPosition } from './selectors';

/** Words of an article, and where they stand in it. */
export interface Quoted {
  readonly words: string;
  readonly position: TextPosition;
}

export interface GroupWording extends Quoted {
  /** The record that the words were taken for; without one they name nobody. */
  readonly record?: { readonly id: string; readonly name: string };
}

/** What one saved article tells of an incident. */
export interface Coverage {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  readonly lang?: string;
  /** A day, or a time with its offset; when it was saved, where the page says nothing. */
  readonly reported: string;
  /** False where `reported` is only the day of saving. */
  readonly isDated: boolean;
  readonly passages: readonly Quoted[];
  readonly figures: readonly ToldFigure[];
  readonly attributions: readonly (Quoted & { readonly kind: AttributionKind })[];
  readonly wordings: readonly GroupWording[];
}

const isWithin = (inner: TextPosition, outer: TextPosition): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The paragraphs in which passages stand, each once. */
function paragraphsAround(text: string, passages: readonly TextPosition[]): TextPosition[] {
  const found = new Map<number, TextPosition>();
  for (const { start, end } of passages) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const feed = text.indexOf('\n', end);
    found.set(from, { start: from, end: feed < 0 ? text.length : feed });
  }
  return [...found.values()];
}

function findWords(text: string, { start, end }: TextPosition, pattern: RegExp): Quoted[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    const at = start + match.index;
    return { words: match[0], position: { start: at, end: at + match[0].length } };
  });
}

const inOrder = <T extends Quoted>(quoted: readonly T[]): T[] =>
  [...quoted].sort((a, b) => a.position.start - b.position.start);

function wordingsIn(
  text: string,
  paragraph: TextPosition,
  groups: readonly SavedAnnotation[],
): GroupWording[] {
  const named = groups
    .filter(({ position }) => isWithin(position, paragraph))
    .map(({ id, name, quote, position }) => ({
      words: quote.exact,
      position,
      record: { id, name },
    }));
  const unnamed = findWords(text, paragraph, UNNAMED_ACTORS).filter(
    ({ position }) =>
      !named.some((one) => position.start < one.position.end && one.position.start < position.end),
  );
  return inOrder([...named, ...unnamed]);
}

function coverageIn(incident: string, { id, savedAt, content }: Article): Coverage | null {
  const tellings = content.annotations.filter((annotation) => annotation.id === incident);
  if (tellings.length === 0) return null;
  const text = textOf(content.blocks);
  const paragraphs = paragraphsAround(
    text,
    tellings.map(({ position }) => position),
  );
  const groups = content.annotations.filter(({ type }) => type === 'group');
  return {
    id,
    title: content.title,
    outlet: content.site ?? hostOf(content.url),
    url: content.url,
    ...(content.lang && { lang: content.lang }),
    reported: content.published ?? savedAt,
    isDated: content.published !== undefined,
    passages: tellings.map(({ quote, position }) => ({ words: quote.exact, position })),
    figures: tellings.flatMap(({ telling }) => telling?.figures ?? []),
    attributions: paragraphs.flatMap((paragraph) =>
      inOrder(
        ATTRIBUTION_KINDS.flatMap((kind) =>
          findWords(text, paragraph, ATTRIBUTION_WORDS[kind]).map((quoted) => ({
            kind,
            ...quoted,
          })),
        ),
      ),
    ),
    wordings: paragraphs.flatMap((paragraph) => wordingsIn(text, paragraph, groups)),
  };
}

/** A day sorts before the times of that day; a time sorts by its moment. */
const moment = ({ reported }: Coverage): number => Date.parse(reported);

/**
 * All saved articles that tell of an incident, the first report first; those whose day is not known last.
 * Attributions and wordings are the words of the paragraphs that tell of it.
 */
export const compareCoverage = (incident: string, articles: Iterable<Article>): Coverage[] =>
  [...articles]
    .flatMap((article) => coverageIn(incident, article) ?? [])
    .sort((a, b) => Number(b.isDated) - Number(a.isDated) || moment(a) - moment(b));

export interface FigureRow {
  readonly measure: ToldFigure['measure'];
  readonly of: ToldFigure['of'];
  /** For each coverage, in its order, what it says of this. */
  readonly cells: readonly (readonly ToldFigure[])[];
}

/** The figures side by side: a row for each thing counted, the most often told first. */
export function figureRows(coverages: readonly Coverage[]): FigureRow[] {
  const keys = new Map<string, Pick<FigureRow, 'measure' | 'of'>>();
  for (const { measure, of } of coverages.flatMap(({ figures }) => figures))
    keys.set(`${measure} ${of}`, { measure, of });
  const told = ({ cells }: FigureRow): number => cells.filter(({ length }) => length > 0).length;
  return [...keys.values()]
    .map(({ measure, of }) => ({
      measure,
      of,
      cells: coverages.map(({ figures }) =>
        figures.filter((figure) => figure.measure === measure && figure.of === of),
      ),
    }))
    .sort((a, b) => told(b) - told(a));
}
