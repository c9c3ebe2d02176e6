import { parseJson } from '../core/json';

const ARTICLE_TYPES = /(?:Article|Report|BlogPosting|LiveBlog)/;
/** JSON-LD blocks larger than this are not a story's metadata. In code units. */
const MAX_JSON_LD = 500_000;

export type Json = Record<string, unknown>;
export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as templates leave it: in a CDATA section, with the line feeds of a text in its strings, ended like a statement. */
const clean = (json: string): string =>
  json
    .replace(
      /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$/g,
      '',
    )
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/;\s*$/, '');

/** All objects of a page's JSON-LD, graphs opened. A block that is not JSON is passed over. */
export function linkedData(document: Document): Json[] {
  const objects: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON_LD) continue;
    const parsed = parseJson(clean(text));
    if (!parsed.ok) continue;
    for (const item of [parsed.value].flat()) {
      if (!isRecord(item)) continue;
      objects.push(item);
      // One by one: a graph of many thousand is too long to be the arguments of a call.
      if (Array.isArray(item['@graph']))
        for (const part of item['@graph']) if (isRecord(part)) objects.push(part);
      if (isRecord(item.mainEntity)) objects.push(item.mainEntity);
      if (isRecord(item.mainEntityOfPage)) objects.push(item.mainEntityOfPage);
    }
  }
  return objects;
}

/** What a reference (`{"@id": …}`) stands for, where the page says that elsewhere; anything else is itself. */
export function resolved(value: unknown, linked: readonly Json[]): unknown {
  if (!isRecord(value) || typeof value['@id'] !== 'string' || 'name' in value) return value;
  return linked.find((one) => one['@id'] === value['@id'] && 'name' in one) ?? value;
}

/** The object that is the story, where one says so. */
export const articleIn = (linked: readonly Json[]): Json | undefined =>
  linked.find(({ '@type': type }) =>
    [type].flat().some((one) => typeof one === 'string' && ARTICLE_TYPES.test(one)),
  );
