import * as v from 'valibot';
import { parseJson } from '../../json';
import { ok } from '../../model/result';
import { FileArticle, FileHead, FORMAT, FORMAT_VERSION } from '../collection-file';
import type { Kept } from '../merge-article';
import { type Importer, refuse } from './import-file';
import { placeOfFault } from './place-of-fault';

const pathOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? '';

/** Reads a file that this program wrote: nothing of it is lost, or none of it is taken. */
export const importJson: Importer = (text) => {
  const parsed = parseJson(text);
  if (!parsed.ok)
    return refuse('damaged', placeOfFault(text, parsed.fault.message), parsed.fault.message);
  const { value } = parsed;
  const claimed = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), value);
  if (!claimed.success) return refuse('foreign', '', 'this is no file of a Cairn collection');
  if (claimed.output.version > FORMAT_VERSION)
    return refuse(
      'newer',
      'version',
      'a newer version of Cairn wrote this file; update Cairn first',
    );
  const head = v.safeParse(FileHead, value);
  if (!head.success) return refuse('damaged', pathOf(head.issues[0]), head.issues[0].message);
  const kept: Kept[] = [];
  for (const [i, item] of head.output.articles.entries()) {
    const article = v.safeParse(FileArticle, item);
    if (!article.success) {
      const path = pathOf(article.issues[0]);
      return refuse('damaged', `articles.${i}${path && `.${path}`}`, article.issues[0].message);
    }
    const { versions, ...rest } = article.output;
    kept.push({ article: rest, versions });
  }
  return ok({ kept, skipped: [] });
};
