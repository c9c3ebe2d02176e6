import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { annotate, type Compiled } from '../../lib/core/annotate/annotate';
import { compileGazetteer } from '../../lib/core/annotate/match/gazetteer';
import { compileRelease } from '../../lib/core/dataset/compile-release';
import { MAIN_FEED } from '../../lib/core/dataset/feed-ids';
import { type FeedRelease, mergeReleases } from '../../lib/core/dataset/merge-releases';
import type { Annotations } from '../../lib/core/model/link';
import { Day } from '../../lib/core/model/primitives';
import { readDataset } from '../data/read-dataset';
import { RefusedError, UsageError } from './errors';
import type { Given, PageFile } from './page-file';
import { readPage } from './read-page';

function parseCall(args: string[]): { files: string[]; given: Given } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, published: { type: 'string' }, lang: { type: 'string' } },
    });
    if (positionals.length === 0) throw new UsageError('annotate: no file');
    const { url, published, lang } = values;
    if (published !== undefined && !v.is(Day, published))
      throw new UsageError('--published is YYYY-MM-DD');
    if (lang !== undefined && lang !== 'en' && lang !== 'fr')
      throw new UsageError('--lang is en or fr');
    return {
      files: positionals,
      given: { ...(url && { url }), ...(published && { published }), ...(lang && { lang }) },
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`annotate: ${(error as Error).message}`);
  }
}

/** The dataset of this checkout, compiled, and with it releases of other feeds. */
export function compileDataset(others: readonly FeedRelease[] = []): Compiled {
  const { dataset, problems } = readDataset();
  const first = problems[0];
  if (!dataset || first) throw new RefusedError(`data/${first?.file}: ${first?.message}`);
  const ours = { feed: MAIN_FEED, release: compileRelease(dataset) };
  const { release } = others.length > 0 ? mergeReleases([ours, ...others]) : ours;
  return { gazetteer: compileGazetteer(release), incidents: release.incidents };
}

/** One page's annotations, with offsets into what the caller holds: what `cairn annotate` prints. */
export function report(
  { page, article, locate }: PageFile,
  { links, incidents }: Annotations,
): object {
  return {
    page: {
      url: page.url,
      title: page.title,
      lang: page.lang,
      published: page.published ?? null,
      article,
    },
    mentions: links.map(({ text, entity, name, type, score, painted, ...span }) => ({
      ...locate(span),
      text,
      entity,
      name,
      type,
      score,
      painted,
    })),
    incidents: incidents.map(
      ({ text, incident, title, date, places, score, figures, check, ...span }) => ({
        ...locate(span),
        text,
        incident,
        title: title[page.lang],
        date,
        places,
        score,
        figures: figures.map(({ text: words, measure, of, low, high, check: found }) => ({
          measure,
          of,
          low: low ?? null,
          high: high ?? null,
          text: words,
          check: found,
        })),
        check,
      }),
    ),
  };
}

/** `cairn annotate FILE…`: one JSON object per file and line. */
export function annotateCommand(args: string[]): void {
  const { files, given } = parseCall(args);
  const compiled = compileDataset();
  for (const file of files) {
    const read = readPage(file, given);
    const found = read.article
      ? annotate(compiled, read.page)
      : { edition: compiled.gazetteer.edition, links: [], nils: [], incidents: [] };
    process.stdout.write(`${JSON.stringify(report(read, found))}\n`);
  }
}
