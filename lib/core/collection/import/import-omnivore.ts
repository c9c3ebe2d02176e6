import * as v from 'valibot';
import { parseJson } from '../../json';
import { Day } from '../../model/primitives';
import { ok } from '../../model/result';
import {
  type Importer,
  type ImportFile,
  isAddress,
  linkToKept,
  noAddress,
  refuse,
} from './import-file';
import { placeOfFault } from './place-of-fault';

const Words = v.pipe(v.string(), v.maxLength(20_000));
/** An item of Omnivore's metadata files, as far as it is of use here. */
const Item = v.object({
  url: v.string(),
  title: v.nullish(Words),
  author: v.nullish(Words),
  description: v.nullish(Words),
  state: v.nullish(v.string()),
  readingProgress: v.nullish(v.number()),
  labels: v.nullish(v.array(v.union([v.string(), v.object({ name: v.string() })]))),
  savedAt: v.nullish(v.string()),
  publishedAt: v.nullish(v.string()),
});

/** The day of a moment; undefined for one that is in no calendar. */
function dayOf(moment: string | null | undefined): string | undefined {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(moment ?? '')?.[0];
  return v.is(Day, day) ? day : undefined;
}

/** Reads one `metadata_*.json` of an Omnivore export. */
export const importOmnivore: Importer = (text, now) => {
  const parsed = parseJson(text);
  if (!parsed.ok)
    return refuse('damaged', placeOfFault(text, parsed.fault.message), parsed.fault.message);
  if (!Array.isArray(parsed.value)) return refuse('foreign', '', 'this is no list of articles');
  const kept: ImportFile['kept'][number][] = [];
  const skipped: ImportFile['skipped'][number][] = [];
  for (const [i, value] of parsed.value.entries()) {
    const item = v.safeParse(Item, value);
    if (!item.success) {
      const path = v.getDotPath(item.issues[0]);
      return refuse('damaged', path ? `${i}.${path}` : `${i}`, item.issues[0].message);
    }
    const { url, title, author, description, state, labels, savedAt, publishedAt } = item.output;
    if (!isAddress(url)) {
      skipped.push(noAddress(`${i}.url`, url));
      continue;
    }
    const published = dayOf(publishedAt);
    kept.push(
      linkToKept(
        {
          url,
          title: title ?? undefined,
          tags: labels?.map((label) => (typeof label === 'string' ? label : label.name)) ?? [],
          isRead: state?.toLowerCase() === 'archived' || item.output.readingProgress === 100,
          savedAt: savedAt ?? undefined,
          content: {
            ...(author && { authors: [author.slice(0, 2000)] }),
            ...(description && { description: description.slice(0, 2000) }),
            ...(published && { published }),
          },
        },
        now,
      ),
    );
  }
  return ok({ kept, skipped });
};
