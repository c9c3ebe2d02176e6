import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MEASURES, OF_WHOM } from '../../lib/core/model/incident';
import type { Span } from '../../lib/core/model/link';
import { readDataset } from '../../scripts/data/read-dataset';
import { type ArticleSet, articlePath, articlesOf, SETS, writerOf } from './articles';
import { type LabelledPage, readLabelledPage } from './labelled-page';
import { recordedCheck } from './recorded-check';

// The rules of tests/fixtures/articles/README.md that a machine can check.

const { dataset } = readDataset();
const incidents = new Map(dataset?.incidents.map((incident) => [incident.id as string, incident]));
const entities = new Set<string>(dataset?.entities.map(({ id }) => id));

const inside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

interface Page extends LabelledPage {
  readonly file: string;
  readonly textOf: (span: Span) => string;
}

const readPages = (set: ArticleSet): Page[] =>
  articlesOf(set).map((file) => {
    const labelled = readLabelledPage(articlePath(set, file));
    const text = new JSDOM(labelled.html).window.document.body.textContent ?? '';
    return { ...labelled, file, textOf: ({ start, end }) => text.slice(start, end) };
  });

const PAGES = new Map(SETS.map((set) => [set, readPages(set)]));

/** What a page has against it, each line with its file. */
const wrong = (pages: readonly Page[], linesOf: (page: Page) => readonly string[]): string[] =>
  pages.flatMap((page) => linesOf(page).map((line) => `${page.file}: ${line}`));

/** A further sentence of a passage; a closing guillemet after '?' opens none. */
const FURTHER = /^[\p{Lu}\d«“"]/u;

function sentences(passage: string, file: string): number {
  const segmenter = new Intl.Segmenter(file.slice(0, 2), { granularity: 'sentence' });
  const [, ...further] = [...segmenter.segment(passage.replace(/\s+/g, ' '))];
  return 1 + further.filter(({ segment }) => FURTHER.test(segment)).length;
}

/** Names of the page that stand in a passage without a label. */
function unlabelled(page: Page, passage: Span): string[] {
  const text = page.textOf(passage);
  const free = (start: number, end: number): boolean =>
    !/[\p{L}\d]$/u.test(text.slice(0, start)) &&
    !/^[\p{L}\d]/u.test(text.slice(end)) &&
    !page.mentions.some((mention) =>
      inside({ start: passage.start + start, end: passage.start + end }, mention),
    );
  return [...new Set(page.mentions.map(page.textOf))].filter((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (free(at, at + name.length)) return true;
    return false;
  });
}

const FIGURES = new Set<string>(MEASURES);
const PEOPLE = new Set<string>(OF_WHOM);
/** 'as many': a figure without a number of its own. */
const NO_NUMBER = /^(?:as many|autant)$/;

describe.each(SETS)('the labels of the %s articles', (set) => {
  const pages = PAGES.get(set) ?? [];

  it('name records that exist', () => {
    expect(pages.flatMap(({ mentions }) => mentions).length).toBeGreaterThanOrEqual(
      5 * pages.length,
    );
    expect(
      wrong(pages, (page) => [
        ...page.mentions.map(({ entity }) => entity).filter((id) => !entities.has(id)),
        ...page.incidents.map(({ incident }) => incident).filter((id) => !incidents.has(id)),
      ]),
    ).toEqual([]);
  });

  it('are trimmed, a name without its possessive', () => {
    expect(
      wrong(pages, (page) => [
        ...[...page.mentions, ...page.incidents, ...page.figures]
          .map(page.textOf)
          .filter((text) => text === '' || text !== text.trim()),
        ...page.mentions.map(page.textOf).filter((name) => /['’]s?$/.test(name)),
      ]),
    ).toEqual([]);
  });

  it('give each sentence that tells a label of its own', () => {
    expect(
      wrong(pages, (page) =>
        page.incidents
          .filter(
            (one) =>
              sentences(page.textOf(one), page.file) > 1 ||
              page.incidents.some((other) => other !== one && inside(other, one)),
          )
          .map(page.textOf),
      ),
    ).toEqual([]);
  });

  it('leave no name of the page out of a passage', () => {
    expect(
      wrong(pages, (page) => page.incidents.flatMap((passage) => unlabelled(page, passage))),
    ).toEqual([]);
  });

  it('hold figures against what is recorded of their measure and people', () => {
    expect(
      wrong(pages, (page) =>
        page.figures.flatMap((figure) => {
          const { measure, of, check, incident } = figure;
          const text = page.textOf(figure);
          const label = `((${measure}:${of}:${check}|${text})) of ${incident}`;
          const claims = (incidents.get(incident)?.figures ?? []).filter(
            (claim) => claim.measure === measure && claim.of === of,
          );
          if (!FIGURES.has(measure) || !PEOPLE.has(of))
            return [`${label} is no figure of a record`];
          if (NO_NUMBER.test(text)) return claims.length > 0 ? [] : [label];
          const recorded = recordedCheck(text, claims);
          return recorded === check ? [] : [`${label} is ${recorded}`];
        }),
      ),
    ).toEqual([]);
  });
});

it('no article that is to stay plain tells of an incident', () => {
  const traps = [...PAGES.values()].flat().filter(({ file }) => file.includes('-trap-'));
  expect(traps.length).toBeGreaterThan(20);
  expect(wrong(traps, ({ incidents }) => incidents.map(({ incident }) => incident))).toEqual([]);
});

it('knows the writers of the tuning articles', () => {
  expect(articlesOf('tuning').length).toBeGreaterThan(50);
  expect(new Set(articlesOf('tuning').map(writerOf)).size).toBeGreaterThan(1);
});
