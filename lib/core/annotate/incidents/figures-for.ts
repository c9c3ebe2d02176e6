import type { FigureCheck, Span } from '../../model/link';
import { compareFigures } from '../figures/compare-figures';
import { countsByKind } from '../figures/counts-by-kind';
import { type Gap, gapBetween, isNearer } from './clause-gap';
import { figuresOf } from './figures-of';
import type { Evidence } from './incident-evidence';
import type { Passage } from './passage';

/** A total over several events is no figure of any one of them, unless the record counts them so. */
const SUMMED =
  /(?<!\p{L})(?:in|dans|au cours de)\s+(?:(?:the|these|les|ces)\s+)?(?:two|three|four|five|six|several|a series of|separate|deux|trois|quatre|cinq|plusieurs)\s+(?:\p{L}+\s+)?(?:attacks|ambushes|incidents|raids|attaques|embuscades)/iu;

/** Between a figure and its place: 'eighteen in Kokorou'. */
const AT =
  /^\s+(?:(?:people|villagers|dead|killed|personnes|habitants|morts|tués)\s+)?(?:in|at|near|à|près\s+de)\s+$/iu;

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const agrees = ({ figures }: Evidence, figure: Span): boolean =>
  figures.some((one) => isSame(one, figure) && one.check === 'within');

/**
 * Of several incidents in a passage, a figure belongs to the one whose words stand in its clause, else to
 * the one whose claims agree with it, else to the one whose words stand nearest.
 */
export function figuresFor(
  one: Evidence,
  chosen: readonly Evidence[],
  passage: Passage,
): readonly FigureCheck[] {
  const { incident, date } = one;
  const { text, lang, start, untold } = passage;
  const counts = countsByKind(text, lang, start, untold, passage.figures, incident.incident);
  const understood = compareFigures(figuresOf(counts, passage, date, incident), incident.incident);
  const all = [...one.figures, ...understood].sort((a, b) => a.start - b.start);
  const figures = SUMMED.test(text) ? all.filter(({ check }) => check === 'within') : all;
  const anchors = ({ place, date }: Evidence): readonly Span[] => {
    const local = place.links.filter((link) => passage.local.includes(link));
    const own = [...local, ...(date && !date.carried ? [date.date] : [])];
    return own.length > 0 ? own : place.links;
  };
  const nearest = (evidence: Evidence, figure: FigureCheck): Gap =>
    anchors(evidence)
      .map((anchor) => gapBetween(passage, anchor, figure))
      .reduce((a, b) => (isNearer(b, a) ? b : a), {
        breaks: Number.POSITIVE_INFINITY,
        length: Number.POSITIVE_INFINITY,
      });
  const standsAt = ({ place }: Evidence, { end }: Span): boolean =>
    place.links.some(
      (link) => end < link.start && AT.test(text.slice(end - start, link.start - start)),
    );
  const isBetter = (other: Evidence, figure: FigureCheck): boolean => {
    if (standsAt(other, figure) !== standsAt(one, figure)) return standsAt(other, figure);
    const [a, b] = [nearest(other, figure), nearest(one, figure)];
    if (a.breaks !== b.breaks) return a.breaks < b.breaks;
    if (agrees(other, figure) !== agrees(one, figure)) return agrees(other, figure);
    return a.length < b.length;
  };
  return figures.filter(
    (figure) => !chosen.some((other) => other !== one && isBetter(other, figure)),
  );
}
