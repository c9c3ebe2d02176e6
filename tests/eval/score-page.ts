import { annotate, type Compiled } from '../../lib/core/annotate/annotate';
import { findMentions } from '../../lib/core/annotate/match/find-mentions';
import type { Span } from '../../lib/core/model/link';
import { readHtml } from '../../scripts/cairn/read-page';
import type { LabelledPage } from './labelled-page';
import type { Score } from './score';

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export interface PageScores {
  /** By entity type. */
  readonly names: Record<string, Score>;
  /** Plain dictionary matching: every name, wherever it stands. */
  readonly baseline: Score;
  readonly incidents: Score;
  readonly figures: Score;
  readonly painted: number;
  readonly baselinePainted: number;
  /** What went wrong, a line each. */
  readonly errors: readonly string[];
}

const FOLDERS: Record<string, string> = { people: 'person' };
const typeOf = (id: string): string => {
  const folder = id.split('/')[0] as string;
  return FOLDERS[folder] ?? folder.replace(/s$/, '');
};
const keyOf = (start: number, end: number, id: string): string => `${start}-${end} ${id}`;

/** Annotates a labelled page and holds the answers against its labels. */
export function scorePage(compiled: Compiled, labelled: LabelledPage): PageScores {
  const read = readHtml(labelled.html, {});
  const found = read.article ? annotate(compiled, read.page) : { links: [], incidents: [] };
  const errors: string[] = [];
  const names: Record<string, Score> = {};
  const nameScore = (id: string): Score =>
    (names[typeOf(id)] ??= { right: 0, given: 0, wanted: 0 });
  const wanted = new Set(
    labelled.mentions.map(({ start, end, entity }) => keyOf(start, end, entity)),
  );
  const given = new Set<string>();
  for (const link of found.links) {
    const { start, end } = read.locate(link);
    const key = keyOf(start, end, link.entity);
    given.add(key);
    const score = nameScore(link.entity);
    score.given++;
    if (wanted.has(key)) score.right++;
    else
      errors.push(
        `name not labelled: '${link.text}' as ${link.entity} (${link.reasons.map(({ code }) => code)})`,
      );
  }
  for (const { start, end, entity } of labelled.mentions) {
    nameScore(entity).wanted++;
    if (!given.has(keyOf(start, end, entity))) errors.push(`name missed: ${entity} at ${start}`);
  }

  const plain = findMentions(compiled.gazetteer, read.page.text).mentions;
  const baselineRight = plain.filter((mention) => {
    const { start, end } = read.locate(mention);
    const entity = compiled.gazetteer.entities.get(mention.senses[0]?.entity ?? -1)?.id ?? '';
    return wanted.has(keyOf(start, end, entity));
  }).length;

  const incidents = { right: 0, given: found.incidents.length, wanted: labelled.incidents.length };
  const figures = { right: 0, given: 0, wanted: 0 };
  const told = new Set<number>();
  for (const link of found.incidents) {
    const span = read.locate(link);
    const label = labelled.incidents.findIndex(
      (one, i) => one.incident === link.incident && overlap(one, span) && !told.has(i),
    );
    if (label < 0) {
      errors.push(
        `incident not labelled: ${link.incident} (${link.score}) '${link.text.slice(0, 90)}'`,
      );
      continue;
    }
    told.add(label);
    incidents.right++;
    const passage = labelled.incidents[label] as Span;
    const there = labelled.figures.filter(
      (figure) => figure.incident === link.incident && overlap(figure, passage),
    );
    figures.wanted += there.length;
    for (const figure of link.figures) {
      figures.given++;
      const at = read.locate(figure);
      const same = there.find((one) => overlap(one, at) && one.measure === figure.measure);
      if (same?.check === figure.check) figures.right++;
      else
        errors.push(
          `figure ${same ? `is ${same.check}, said ${figure.check}` : `not labelled (${figure.check})`}: '${figure.text}' ${figure.measure}:${figure.of} of ${link.incident}`,
        );
    }
    for (const one of there) {
      if (!link.figures.some((figure) => overlap(one, read.locate(figure))))
        errors.push(`figure missed: ${one.measure}:${one.of} at ${one.start} of ${link.incident}`);
    }
  }
  labelled.incidents.forEach(({ incident, start }, i) => {
    if (!told.has(i)) errors.push(`incident missed: ${incident} at ${start}`);
  });
  return {
    names,
    baseline: { right: baselineRight, given: plain.length, wanted: labelled.mentions.length },
    incidents,
    figures,
    painted:
      found.links.filter(({ painted }) => painted).length +
      found.incidents.filter(({ painted }) => painted).length,
    baselinePainted: plain.length,
    errors,
  };
}
