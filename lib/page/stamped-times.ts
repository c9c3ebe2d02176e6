import type { ArticleMeta } from './article-meta';
import { articleIn, linkedData } from './linked-data';
import { metaReader } from './meta-reader';

const STAMP =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/;

/** A time stamp in one form, or undefined where it says no time of day. */
function timeOf(value: unknown, day: string | undefined): string | undefined {
  const match = STAMP.exec(typeof value === 'string' ? value.trim().slice(0, 80) : '');
  if (!match || match[1] !== day) return undefined;
  const [, , hour, minute, second, zone = ''] = match;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${day}T${hour}:${minute}${second ? `:${second}` : ''}${offset}`;
}

/** The days of publication and change, with the time of day where the page tells it for the same day. */
export function stampedTimes(
  document: Document,
  { published, modified }: ArticleMeta,
): { published: string | undefined; modified: string | undefined } {
  const meta = metaReader(document);
  const article = articleIn(linkedData(document));
  const firstOf = (values: readonly unknown[], day: string | undefined): string | undefined =>
    values.map((value) => timeOf(value, day)).find(Boolean) ?? day;
  return {
    published: firstOf(
      [article?.datePublished, meta('article:published_time', 'datePublished', 'date')],
      published,
    ),
    modified: firstOf(
      [article?.dateModified, meta('article:modified_time', 'dateModified')],
      modified,
    ),
  };
}
